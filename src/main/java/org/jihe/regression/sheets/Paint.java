package org.jihe.regression.sheets;

/**
 * What is to be painted on a cell.
 *
 * @param sheet the sheet's name
 * @param cell the cell's reference, such as {@code D5}
 * @param colour of its background
 * @param comment what is to be said beside it; empty for nothing
 */
public record Paint(String sheet, String cell, Colour colour, String comment) {

  /** The colours; each goes with a word in the comment. */
  public enum Colour {
    GREEN("C6EFCE"),
    YELLOW("FFEB9C"),
    RED("FFC7CE");

    private final String hex;

    Colour(String hex) {
      this.hex = hex;
    }

    String hex() {
      return hex;
    }
  }
}
