package org.jihe.rules.table;

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
record BookSheet(
    String name,
    boolean hidden,
    List<BookRow> rows,
    boolean doubled,
    BookColumns columns,
    List<CellRangeAddress> merged,
    boolean filtered,
    Optional<String> unread) {

  BookSheet with(List<BookRow> others) {
    return new BookSheet(name, hidden, others, doubled, columns, merged, filtered, unread);
  }
}
