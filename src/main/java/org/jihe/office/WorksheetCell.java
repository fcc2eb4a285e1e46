package org.jihe.office;

/**
 * A cell as it stands in a sheet.
 *
 * @param column from 0
 * @param kind what it holds, or what was kept of its formula
 * @param words of a text itself, of a truth {@code TRUE} or {@code FALSE}, of an error its name
 * @param number of a number, otherwise 0
 * @param kept whether a value stands in it; of a formula that was never calculated none does
 */
public record WorksheetCell(
    int column,
    Kind kind,
    RichText words,
    double number,
    CellStyle style,
    boolean kept,
    Origin by) {

  /** What a cell holds. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    TRUTH,
    ERROR,
    /** Something that cannot be read; a workbook of rules has none. */
    UNREADABLE
  }

  /**
   * Where a value comes from.
   *
   * @param formula as text, without {@code =}
   */
  public record Origin(Means means, String formula) {
    public static final Origin TYPED = new Origin(Means.TYPED, "");

    public static Origin formula(String formula) {
      return new Origin(Means.FORMULA, formula);
    }
  }

  /** How a value came to be. */
  public enum Means {
    TYPED,
    FORMULA,
    /** By a formula that is written in another cell, relative to that. */
    SHARED_FORMULA
  }

  /** All of its text, also what is struck through. */
  public String text() {
    return words.all();
  }

  public CellFormat format() {
    return style.format();
  }

  public boolean isFormula() {
    return by.means() != Means.TYPED;
  }

  /** Whether neither a value nor a formula is in it. */
  public boolean isEmpty() {
    return kind == Kind.BLANK && !isFormula();
  }

  public WorksheetCell by(Origin origin) {
    return new WorksheetCell(column, kind, words, number, style, kept, origin);
  }
}
