package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table: rows of cells that cover the same columns.
 *
 * @param rows top to bottom
 */
record Grid(List<List<Cell>> rows) {
  Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  int width() {
    return rows.stream().mapToInt(Grid::width).max().orElse(0);
  }

  private static int width(List<Cell> row) {
    return row.stream().mapToInt(Cell::across).sum();
  }

  Grid mapCells(UnaryOperator<Cell> change) {
    return new Grid(rows.stream().map(row -> row.stream().map(change).toList()).toList());
  }

  /** Each row by several, or by none. */
  Grid flatRows(Function<List<Cell>, Stream<List<Cell>>> change) {
    return new Grid(rows.stream().flatMap(change).toList());
  }

  /** A row with a single cell over the whole width. */
  List<Cell> full(String text, Role role) {
    return List.of(Cell.of(text, role).across(width()));
  }

  /** The number of the row that heads the indicators; the number of rows when there is none. */
  int head() {
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).stream().anyMatch(cell -> cell.role() == Role.HEAD)) {
        return r;
      }
    }
    return rows.size();
  }

  /** The rows from one to before another. */
  Grid between(int from, int to) {
    return new Grid(rows.subList(from, to));
  }

  /** The same with rows put in before a row. */
  Grid with(int before, List<List<Cell>> more) {
    List<List<Cell>> all = new ArrayList<>(rows);
    all.addAll(before, more);
    return new Grid(all);
  }

  /** The text of the cell that reaches down to this one. */
  String textAbove(int row, int cell) {
    int column = rows.get(row).subList(0, cell).stream().mapToInt(Cell::across).sum();
    for (int r = row - 1; r >= 0; r--) {
      int at = 0;
      for (Cell candidate : rows.get(r)) {
        if (at == column && !candidate.isAbove()) {
          return candidate.text();
        }
        at += candidate.across();
      }
    }
    return "";
  }

  /** How many rows a cell reaches down, from 1. */
  int down(int row, int cell) {
    int column = rows.get(row).subList(0, cell).stream().mapToInt(Cell::across).sum();
    int across = rows.get(row).get(cell).across();
    int r = row + 1;
    while (r < rows.size() && continues(r, column, across)) {
      r++;
    }
    return r - row;
  }

  private boolean continues(int row, int column, int across) {
    int at = 0;
    for (Cell candidate : rows.get(row)) {
      if (at == column) {
        return candidate.isAbove() && candidate.across() == across;
      }
      at += candidate.across();
    }
    return false;
  }

  /** An empty row before a row, beside the heading that reaches down past it. */
  List<Cell> blankBefore(int row) {
    boolean beside = row < rows.size() && rows.get(row).get(0).isAbove();
    return beside
        ? List.of(Cell.of("", Role.ABOVE), Cell.of("", Role.OTHER).across(width() - 1))
        : full("", Role.OTHER);
  }

  /** Whether a row holds an indicator. */
  static boolean isIndicator(List<Cell> row) {
    return row.stream().anyMatch(cell -> cell.role() == Role.NAME);
  }
}
