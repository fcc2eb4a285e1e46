package org.jihe.office;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.Position;

/**
 * A row of a table, or a paragraph outside of tables.
 *
 * @param table number of the table, from 1; 0 for a paragraph
 * @param cells from left to right
 * @param aligned whether cells of the same column in different rows are known to stand below one
 *     another; a text extracted from Word drops merged cells, so there it is not known
 */
public record Row(int table, List<Cell> cells, boolean aligned) {
  public Row {
    cells = List.copyOf(cells);
  }

  public static Row paragraph(Cell cell) {
    return new Row(0, List.of(cell), false);
  }

  /** Whether something stands in it, and none of that was read. */
  public boolean unread() {
    return !blank() && cells.stream().allMatch(cell -> cell.blank() || cell.unread());
  }

  public boolean blank() {
    return cells.stream().allMatch(Cell::blank);
  }

  public Optional<Cell> firstWritten() {
    return cells.stream().filter(cell -> !cell.blank()).findFirst();
  }

  /** Where it begins: its first cell with something in it. */
  public Position position() {
    return firstWritten().orElse(cells.get(0)).position();
  }

  public List<Cell> written() {
    return cells.stream().filter(cell -> !cell.blank()).toList();
  }

  public Optional<Cell> at(int column) {
    return cells.stream().filter(cell -> cell.covers(column)).findFirst();
  }
}
