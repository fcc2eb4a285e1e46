package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * A row of a text while it is put together from the lines over which it is broken. The last cell of
 * a line goes on with the first of the next.
 */
final class PastedRow {
  private static final int SEEN = 200;

  private final List<Piece> cells = new ArrayList<>();
  private final boolean soft;

  /** A cell, growing; the line on which it begins. */
  private static final class Piece {
    private final int line;
    private final StringBuilder text;
    private ListNumber number;
    private boolean unread;

    Piece(int line, String text) {
      this.line = line;
      this.text = new StringBuilder(text);
      this.number = ListNumber.last(text);
    }

    Cell at(int column) {
      String shown = unread ? "" : text.toString();
      return new Cell(shown, new Position.Line(line), column, 1, false, unread);
    }

    void append(int blankLines, Piece further) {
      text.append(text.isEmpty() ? "" : "\n".repeat(blankLines + 1)).append(further.text);
      number = further.number.isNone() ? number : further.number;
    }
  }

  /**
   * A row without cells, which is an empty line until some are added.
   *
   * @param soft whether a soft break stands before it
   */
  PastedRow(boolean soft) {
    this.soft = soft;
  }

  PastedRow add(int line, String text) {
    cells.add(new Piece(line, text));
    return this;
  }

  /** Goes on with a further line: its first cell belongs to the last one here. */
  void goOn(int emptyLinesBetween, PastedRow further) {
    cells.get(cells.size() - 1).append(emptyLinesBetween, further.cells.get(0));
    cells.addAll(further.cells.subList(1, further.cells.size()));
  }

  boolean soft() {
    return soft;
  }

  /** Takes a further line of a row whose every cell may have several lines. */
  void stack(PastedRow further) {
    for (int i = 0; i < cells.size(); i++) {
      if (!Blanks.isBlank(further.text(i))) {
        cells.get(i).append(0, further.cells.get(i));
      }
    }
  }

  /** Takes a further line of the first cell alone. */
  void goOnAtFirst(PastedRow further) {
    cells.get(0).append(0, further.cells.get(0));
  }

  /** The row with blank cells before it, and behind it up to {@code width} cells. */
  PastedRow between(int blanksBefore, int width) {
    PastedRow row = new PastedRow(soft);
    for (int i = 0; i < blanksBefore; i++) {
      row.add(cells.get(0).line, "");
    }
    row.cells.addAll(cells);
    while (row.size() < width) {
      row.add(cells.get(0).line, "");
    }
    return row;
  }

  PastedRow withBlankAt(int index) {
    PastedRow row = between(0, 0);
    row.cells.add(index, new Piece(cells.get(0).line, ""));
    return row;
  }

  /** Whether it is no row but an empty line. */
  boolean isGap() {
    return cells.isEmpty();
  }

  /** Whether it is one cell, which may as well be a paragraph. */
  boolean single() {
    return cells.size() == 1;
  }

  int size() {
    return cells.size();
  }

  /** How many cells there are up to the last that shows something. */
  int written() {
    int end = cells.size();
    while (end > 0 && Blanks.isBlank(text(end - 1))) {
      end--;
    }
    return end;
  }

  /** How a cell begins: enough to know a label by, however long the cell grows. */
  String text(int index) {
    StringBuilder text = cells.get(index).text;
    return text.substring(0, Math.min(text.length(), SEEN));
  }

  String first() {
    return text(0);
  }

  /** How the last cell ends. */
  String last() {
    StringBuilder text = cells.get(cells.size() - 1).text;
    return text.substring(Math.max(0, text.length() - SEEN));
  }

  /** The number of the last list item in the last cell. */
  ListNumber lastNumber() {
    return cells.get(cells.size() - 1).number;
  }

  Position lastPosition() {
    return new Position.Line(cells.get(cells.size() - 1).line);
  }

  /** Leaves the last cell unread, which has been said. */
  void forgetLast() {
    cells.get(cells.size() - 1).unread = true;
  }

  List<String> texts() {
    return IntStream.range(0, cells.size()).mapToObj(this::text).toList();
  }

  /** Whether tabs stand behind its last value: then the text has kept empty cells at the end. */
  boolean keepsTail() {
    return written() < cells.size();
  }

  Row paragraph() {
    return Row.paragraph(
        Cell.single(cells.get(0).text.toString(), new Position.Line(cells.get(0).line), 1));
  }

  /** The row as one cell across the columns of a table. */
  Row across(int columns) {
    Piece only = cells.get(0);
    Cell cell = new Cell(only.text.toString(), new Position.Line(only.line), 1, columns, false);
    return new Row(1, List.of(cell), true);
  }

  /**
   * The row as one of table 1.
   *
   * @param shift how many cells on the left the text has left out
   * @param aligned whether each cell is known to stand in its column
   */
  Row row(int shift, boolean aligned) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < shift; i++) {
      row.add(Cell.single("", new Position.Line(cells.get(0).line), i + 1));
    }
    for (Piece cell : cells) {
      row.add(cell.at(row.size() + 1));
    }
    return new Row(1, row, aligned);
  }
}
