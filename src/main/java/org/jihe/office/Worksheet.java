package org.jihe.office;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet as it stands in its workbook.
 *
 * @param rows in their order, each place once
 * @param doubled whether several rows claim one place
 * @param filtered whether a filter selects rows
 * @param unread the name of an element that may hold cells and is not known
 * @param around what it shows beside its cells
 * @param damaged whether it could not be read, and has therefore no rows
 */
public record Worksheet(
    String name,
    boolean hidden,
    List<WorksheetRow> rows,
    boolean doubled,
    WorksheetColumns columns,
    List<CellRangeAddress> merged,
    boolean filtered,
    Optional<String> unread,
    WorksheetSurroundings around,
    boolean damaged) {

  /** A sheet that could not be read. */
  static Worksheet damaged(String name, boolean hidden) {
    return new Worksheet(
        name,
        hidden,
        List.of(),
        false,
        new WorksheetColumns(),
        List.of(),
        false,
        Optional.empty(),
        WorksheetSurroundings.NONE,
        true);
  }

  /** The same with what it shows beside its cells. */
  Worksheet with(WorksheetSurroundings other) {
    return new Worksheet(
        name, hidden, rows, doubled, columns, merged, filtered, unread, other, damaged);
  }

  public Worksheet with(List<WorksheetRow> others) {
    return new Worksheet(
        name, hidden, others, doubled, columns, merged, filtered, unread, around, damaged);
  }
}
