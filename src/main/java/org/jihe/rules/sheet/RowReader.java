package org.jihe.rules.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.jihe.rules.cell.CellReader;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.Typeable;
import org.jihe.rules.cell.UnreadableCell;

/** Reads the rows of one file's tables, cell by cell, wherever the cells come from. */
final class RowReader {
  private final Remarks remarks;
  private final Map<String, String> ids = new HashMap<>();

  RowReader(Remarks remarks) {
    this.remarks = remarks;
  }

  /**
   * Reads a row.
   *
   * @param number the row's number in its sheet, from 1
   * @param cells by header
   * @param missing where a cell of a column that is not there is to be reported; nowhere when it
   *     was reported before
   * @return empty when the row has a defect, which is then among the remarks
   */
  Optional<RuleRow> read(
      TableSchema schema,
      int number,
      Map<String, RawCell> cells,
      Function<Column, Optional<Position>> missing) {
    Map<String, RuleRow.Cell> values = new LinkedHashMap<>();
    boolean sound = true;
    for (Column column : schema.columns()) {
      RawCell cell = cells.get(column.header());
      if (cell != null && !Blanks.isBlank(cell.text())) {
        sound &= read(column, cell, values);
      } else if (column.required()) {
        sound = false;
        missing.apply(column).ifPresent(at -> missing(column, at));
      }
    }
    RuleRow row = RuleRow.ordered(schema, number, values);
    sound &= isUnique(row, cells);
    sound &= yearsAscend(row, cells);
    return sound ? Optional.of(row) : Optional.empty();
  }

  private void missing(Column column, Position position) {
    remarks.defect(position, "“" + column.header() + "”没有填", "必填。可填：" + Typeable.in(column));
  }

  private boolean read(Column column, RawCell cell, Map<String, RuleRow.Cell> values) {
    String text = Blanks.strip(lines(cell.text()));
    try {
      CellReader.read(column, text)
          .ifPresent(
              value -> values.put(column.header(), new RuleRow.Cell(value, cell.reference())));
      return true;
    } catch (UnreadableCell fault) {
      remarks.defect(cell.position(), fault.describe(column, text), fault.hint(column));
      return false;
    }
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean isUnique(RuleRow row, Map<String, RawCell> cells) {
    RawCell cell = cells.get(TableSchema.ID);
    if (cell == null || row.id().isEmpty()) {
      return true;
    }
    String here = row.schema().sheet() + " 第" + row.number() + "行";
    String before = ids.putIfAbsent(row.id(), here);
    if (before != null) {
      remarks.defect(cell.position(), "编号“" + row.id() + "”重复，已用于" + before, "给本行另编一个没有用过的编号");
    }
    return before == null;
  }

  private boolean yearsAscend(RuleRow row, Map<String, RawCell> cells) {
    RawCell to = cells.get(TableSchema.TO_YEAR);
    if (to == null || !row.has(TableSchema.FROM_YEAR) || !row.has(TableSchema.TO_YEAR)) {
      return true;
    }
    int first = row.year(TableSchema.FROM_YEAR);
    int last = row.year(TableSchema.TO_YEAR);
    if (first > last) {
      remarks.defect(
          to.position(), "生效年度止（" + last + "）早于生效年度起（" + first + "）", "两个年度是否填反了？起应不晚于止");
    }
    return first <= last;
  }
}
