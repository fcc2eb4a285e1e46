package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.jihe.office.Worksheet;
import org.jihe.office.WorksheetCell;
import org.jihe.office.WorksheetRow;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.ColumnType;
import org.jihe.rules.cell.Typeable;

/** Reads one sheet by its schema. */
final class SheetReader {
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_STRAYS = 20;

  private final Worksheet sheet;
  private final TableSchema schema;
  private final Remarks remarks;
  private final RowReader reader;
  private final DisplayedValue displayed;

  private final List<Headed> columns = new ArrayList<>();

  /** The columns that have any header, known or not. */
  private final BitSet headed = new BitSet();

  private int strays;

  /**
   * A column that has a known header.
   *
   * @param index from 0
   * @param letters as references of its cells begin
   */
  private record Headed(int index, String letters, Column column) {}

  SheetReader(
      Worksheet sheet,
      TableSchema schema,
      DisplayedValue displayed,
      Remarks remarks,
      RowReader reader) {
    this.sheet = sheet;
    this.schema = schema;
    this.displayed = displayed;
    this.remarks = remarks;
    this.reader = reader;
  }

  /** The rows without a defect; all defects go to the remarks. */
  List<RuleRow> read() {
    if (sheet.rows().size() > MOST_ROWS) {
      remarks.defect(at(0, 0), "表超过" + MOST_ROWS + "行", "把表拆开，或删去多余的空行");
      return List.of();
    }
    SheetShape.check(sheet, remarks);
    readHeaders();
    List<RuleRow> rows = new ArrayList<>();
    int last = 0;
    for (WorksheetRow row : sheet.rows()) {
      if (row.index() > 0 && !isBlank(row)) {
        blankRows(last + 1, row.index() - 1);
        read(row).ifPresent(rows::add);
        last = row.index();
      }
    }
    if (strays > MOST_STRAYS) {
      remarks.defect(at(last, 0), "表外还有" + (strays - MOST_STRAYS) + "个单元格有内容", "删去表外的内容");
    }
    return rows;
  }

  private void blankRows(int first, int last) {
    if (first == last) {
      remarks.defect(at(first, 0), "第" + (first + 1) + "行是空行，夹在表中间", "删去这一行（它下面的行已照常检查）");
    } else if (first < last) {
      String which = "第" + (first + 1) + "行到第" + (last + 1) + "行";
      remarks.defect(at(first, 0), which + "是空行，夹在表中间", "删去这些行（它们下面的行已照常检查）");
    }
  }

  private void readHeaders() {
    Optional<WorksheetRow> row = sheet.rows().stream().findFirst();
    if (row.isEmpty() || row.get().index() > 0 || isBlank(row.get())) {
      remarks.defect(at(0, 0), "第1行没有列名", "第1行应为：" + String.join("、", headers()));
      return;
    }
    for (WorksheetCell cell : row.get().cells()) {
      SeenCell seen = displayed.see(cell, ColumnType.TEXT);
      if (!Blanks.isBlank(seen.text())) {
        header(cell.column(), Blanks.remove(seen.text()));
      }
    }
    for (Column column : schema.columns()) {
      if (column.required() && !has(column)) {
        remarks.defect(at(0, 0), "缺少必需的列“" + column.header() + "”", "在第1行加上这一列");
      }
    }
  }

  private void header(int index, String header) {
    headed.set(index);
    Optional<Column> column =
        schema.columns().stream().filter(c -> Blanks.remove(c.header()).equals(header)).findFirst();
    if (column.isEmpty()) {
      String near = Likeness.word(header, headers()).map(n -> "是否想写“" + n + "”？").orElse("");
      remarks.defect(
          at(0, index), "没有“" + header + "”这一列", near + "可用的列名：" + String.join("、", headers()));
    } else if (has(column.get())) {
      remarks.defect(at(0, index), "列“" + header + "”出现了两次", "只留一列");
    } else {
      columns.add(new Headed(index, References.column(index), column.get()));
    }
  }

  private boolean has(Column column) {
    return columns.stream().anyMatch(known -> known.column().equals(column));
  }

  private List<String> headers() {
    return schema.columns().stream().map(Column::header).toList();
  }

  private Optional<RuleRow> read(WorksheetRow row) {
    Map<String, RawCell> cells = new HashMap<>();
    List<Column> unusable = new ArrayList<>();
    for (Headed of : columns) {
      row.cell(of.index()).ifPresent(cell -> read(row, of, cell, cells, unusable));
    }
    findStrays(row);
    Optional<RuleRow> read =
        reader.read(
            schema,
            row.index() + 1,
            cells,
            column -> unusable.contains(column) ? Optional.empty() : place(row, column));
    return unusable.isEmpty() ? read : Optional.empty();
  }

  private void read(
      WorksheetRow row,
      Headed of,
      WorksheetCell cell,
      Map<String, RawCell> to,
      List<Column> unusable) {
    Column column = of.column();
    SeenCell seen = displayed.see(cell, column.type());
    String reference = of.letters() + (row.index() + 1);
    Position position = new Position.SheetCell(sheet.name(), reference);
    seen.warning().ifPresent(w -> remarks.warning(position, "“" + column.header() + "”" + w, ""));
    if (seen.fault().isPresent()) {
      String hint = "可填：" + Typeable.in(column);
      remarks.defect(position, "“" + column.header() + "”" + seen.fault().get(), hint);
      unusable.add(column);
    } else {
      to.put(column.header(), new RawCell(seen.text(), position, reference));
    }
  }

  /** Where a cell of a column stands; nowhere when the sheet has no such column. */
  private Optional<Position> place(WorksheetRow row, Column column) {
    return columns.stream()
        .filter(of -> of.column().equals(column))
        .findFirst()
        .map(of -> at(row.index(), of.index()));
  }

  private void findStrays(WorksheetRow row) {
    for (WorksheetCell cell : row.cells()) {
      if (!headed.get(cell.column()) && !isBlank(cell) && ++strays <= MOST_STRAYS) {
        remarks.defect(
            at(row.index(), cell.column()),
            "表外有内容“" + displayed.see(cell, ColumnType.TEXT).text() + "”，这一列没有列名",
            "删去，或在第1行写上列名；说明文字写到“备注”列");
      }
    }
  }

  private static boolean isBlank(WorksheetRow row) {
    for (WorksheetCell cell : row.cells()) {
      if (!isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(WorksheetCell cell) {
    boolean text = cell.kind() == WorksheetCell.Kind.TEXT && !cell.isFormula();
    return cell.isEmpty() || (text && Blanks.isBlank(cell.text()));
  }

  private Position at(int row, int column) {
    return new Position.SheetCell(sheet.name(), References.cell(column, row + 1));
  }
}
