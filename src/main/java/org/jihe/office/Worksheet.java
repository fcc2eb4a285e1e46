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
 */
public record Worksheet(
    String name,
    boolean hidden,
    List<WorksheetRow> rows,
    boolean doubled,
    WorksheetColumns columns,
    List<CellRangeAddress> merged,
    boolean filtered,
    Optional<String> unread) {

  public Worksheet with(List<WorksheetRow> others) {
    return new Worksheet(name, hidden, others, doubled, columns, merged, filtered, unread);
  }
}
