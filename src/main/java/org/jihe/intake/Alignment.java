package org.jihe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/** Lays the cells of a row under the heads of a table of indicators. */
final class Alignment {
  private final IndicatorHeads heads;
  private final int cells;
  private boolean byOrder;

  /**
   * @param heading the row of heads
   */
  Alignment(IndicatorHeads heads, Row heading) {
    this.heads = heads;
    this.cells = heading.cells().size();
  }

  /** Rows of another table have columns of their own: unless those are the same, order counts. */
  void inAnotherTable(Row row) {
    byOrder =
        heads.all().stream()
            .filter(head -> head.index() < row.cells().size())
            .anyMatch(h -> row.cells().get(h.index()).column() != h.cell().column());
  }

  /** Which cell belongs to which of the columns; empty when that would have to be guessed. */
  Optional<Map<FormPart, Cell>> of(Row row, Map<FormPart, IndicatorHead> columns) {
    boolean sameCount = row.cells().size() == cells;
    boolean counted = sameCount && columns.values().stream().allMatch(head -> head.index() < cells);
    if (byOrder) {
      return counted ? Optional.of(byIndex(row, columns)) : Optional.empty();
    }
    if (PastedHeads.isPasted(row)
        && row.written().stream().anyMatch(c -> c.column() > heads.width())) {
      return Optional
          .empty(); // merged heads are pasted as one cell: what is right of them has moved
    }
    if (row.aligned() || sameCount) {
      Map<FormPart, Cell> values = byColumn(row, columns);
      boolean shared = values.values().stream().distinct().count() < values.size();
      if (!shared) {
        return Optional.of(values);
      }
      return counted ? Optional.of(byIndex(row, columns)) : Optional.empty();
    }
    boolean full =
        heads.sides().size() == 1
            && row.written().size() == columns.size()
            && heads.all().size() == columns.size();
    return full ? Optional.of(inOrder(row.written(), columns)) : Optional.empty();
  }

  private static Map<FormPart, Cell> byColumn(Row row, Map<FormPart, IndicatorHead> columns) {
    Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
    columns.forEach(
        (part, head) -> row.at(head.cell().column()).ifPresent(cell -> values.put(part, cell)));
    if (values.containsKey(FormPart.INDICATOR_LEVEL1)) {
      // 满意度指标 may stretch over both levels.
      values.remove(FormPart.INDICATOR_LEVEL2, values.get(FormPart.INDICATOR_LEVEL1));
    }
    return values;
  }

  /** Word draws borders that do not quite meet: then it is the order of cells that counts. */
  private static Map<FormPart, Cell> byIndex(Row row, Map<FormPart, IndicatorHead> columns) {
    Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
    columns.forEach((part, head) -> values.put(part, row.cells().get(head.index())));
    return values;
  }

  private static Map<FormPart, Cell> inOrder(
      List<Cell> written, Map<FormPart, IndicatorHead> columns) {
    List<IndicatorHead> order = new ArrayList<>(columns.values());
    order.sort(Comparator.comparingInt(head -> head.cell().column()));
    Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
    for (int i = 0; i < order.size(); i++) {
      values.put(order.get(i).part(), written.get(i));
    }
    return values;
  }
}
