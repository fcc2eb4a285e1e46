package org.jihe.office;

import java.util.Comparator;
import java.util.List;

/**
 * What a sheet shows beside its cells.
 *
 * @param headers what is printed above its pages, from left to right
 * @param footers what is printed below its pages, from left to right
 * @param boxes texts that lie upon its cells
 * @param zerosHidden whether cells that hold zero show nothing
 * @param objects whether files of other programs are embedded in it
 */
record WorksheetSurroundings(
    List<String> headers,
    List<String> footers,
    List<Box> boxes,
    boolean zerosHidden,
    boolean objects) {
  static final WorksheetSurroundings NONE =
      new WorksheetSurroundings(List.of(), List.of(), List.of(), false, false);

  WorksheetSurroundings {
    headers = List.copyOf(headers);
    footers = List.copyOf(footers);
    boxes = List.copyOf(boxes);
  }

  /**
   * A text that lies upon the cells.
   *
   * @param row from 0, of the cell that holds its upper left corner
   * @param column from 0, of that cell
   */
  record Box(int row, int column, String text) {
    /** From the top to the bottom. */
    static final Comparator<Box> BY_ROW = Comparator.comparingInt(Box::row);
  }
}
