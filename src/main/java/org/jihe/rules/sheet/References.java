package org.jihe.rules.sheet;

/** References of cells as spreadsheets write them. */
final class References {
  private References() {}

  /**
   * The reference of a cell, such as {@code D5}.
   *
   * @param column from 0
   * @param row from 1
   */
  static String cell(int column, int row) {
    return column(column) + row;
  }

  /** The letters of a column, counted from 0. */
  static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString();
  }
}
