package org.jihe.office;

import org.jihe.domain.Blanks;
import org.jihe.domain.Position;

/**
 * A cell of a table, or a paragraph outside of tables.
 *
 * @param text exactly what is written; paragraphs are parted by a line feed
 * @param position where in the file
 * @param column first column of the table's grid that it covers, from 1
 * @param span how many columns it covers
 * @param continued whether it is merely a further part of a merged cell
 * @param unread whether what stands in it was not read, and what can be read of it is no value;
 *     this has been said, and the text is empty
 */
public record Cell(
    String text, Position position, int column, int span, boolean continued, boolean unread) {

  /** A cell that was read. */
  public Cell(String text, Position position, int column, int span, boolean continued) {
    this(text, position, column, span, continued, false);
  }

  public static Cell single(String text, Position position, int column) {
    return new Cell(text, position, column, 1, false);
  }

  /** Whether nothing stands in it: a cell that was not read is not blank. */
  public boolean blank() {
    return continued || (!unread && Blanks.isBlank(text));
  }

  public boolean covers(int gridColumn) {
    return column <= gridColumn && gridColumn < column + span;
  }
}
