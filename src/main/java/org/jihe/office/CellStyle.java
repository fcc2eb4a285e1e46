package org.jihe.office;

/**
 * How a cell looks.
 *
 * @param struck whether its text is struck through
 */
record CellStyle(CellFormat format, boolean struck) {
  static final CellStyle USUAL = new CellStyle(CellFormat.USUAL, false);
}
