package org.jihe.rules.table;

/**
 * A cell as it stands in a sheet.
 *
 * @param column from 0
 * @param kind what it holds, or what was kept of its formula
 * @param text of a text itself, of a truth {@code TRUE} or {@code FALSE}, of an error its name
 * @param number of a number, otherwise 0
 * @param kept whether a value stands in it; of a formula that was never calculated none does
 */
record BookCell(
    int column, Kind kind, String text, double number, BookFormat format, boolean kept, Origin by) {

  /** What a cell holds. */
  enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    TRUTH,
    ERROR
  }

  /**
   * Where a value comes from.
   *
   * @param formula as text, without {@code =}
   */
  record Origin(Means means, String formula) {
    static final Origin TYPED = new Origin(Means.TYPED, "");

    static Origin formula(String formula) {
      return new Origin(Means.FORMULA, formula);
    }
  }

  /** How a value came to be. */
  enum Means {
    TYPED,
    FORMULA,
    /** By a formula that is written in another cell, relative to that. */
    SHARED_FORMULA
  }

  boolean isFormula() {
    return by.means() != Means.TYPED;
  }

  /** Whether neither a value nor a formula is in it. */
  boolean isEmpty() {
    return kind == Kind.BLANK && !isFormula();
  }

  BookCell by(Origin origin) {
    return new BookCell(column, kind, text, number, format, kept, origin);
  }
}
