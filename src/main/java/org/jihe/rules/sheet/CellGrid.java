package org.jihe.rules.sheet;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jihe.domain.Position;

/**
 * A sheet that no schema describes, as whoever filled it sees it. Rows and columns count from 0.
 *
 * @param sheet its name
 * @param rows the cells that are not blank, by row and column; a row without any is not there
 * @param merged the areas of cells that were made one
 */
public record CellGrid(
    String sheet, SortedMap<Integer, SortedMap<Integer, String>> rows, List<Area> merged) {

  /** Cells from one corner to the other, both included. */
  public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** Whether a cell is one of them. */
    public boolean holds(int row, int column) {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
  }

  public CellGrid {
    SortedMap<Integer, SortedMap<Integer, String>> copied = new TreeMap<>();
    rows.forEach(
        (row, cells) -> copied.put(row, Collections.unmodifiableSortedMap(new TreeMap<>(cells))));
    rows = Collections.unmodifiableSortedMap(copied);
    merged = List.copyOf(merged);
  }

  /** The cells of a row that are not blank, by column. */
  public SortedMap<Integer, String> row(int row) {
    return rows.getOrDefault(row, Collections.emptySortedMap());
  }

  /** What stands in a cell; empty when it is blank. */
  public String text(int row, int column) {
    return row(row).getOrDefault(column, "");
  }

  /** The area that a cell belongs to. */
  public Optional<Area> area(int row, int column) {
    return merged.stream().filter(area -> area.holds(row, column)).findFirst();
  }

  /** The cell as reports name it. */
  public Position at(int row, int column) {
    return new Position.SheetCell(sheet, References.cell(column, row + 1));
  }
}
