package org.jihe.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;

/** Reads one sheet by its schema. */
final class SheetReader {
  private static final CellGlance.Seen BLANK = CellGlance.Seen.plain("");
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_STRAYS = 20;

  private final XSSFSheet sheet;
  private final TableSchema schema;
  private final Remarks remarks;
  private final RowReader reader;
  private final CellGlance glance = new CellGlance();

  /** The columns that have a known header, by their index from 0. */
  private final Map<Integer, Column> columns = new LinkedHashMap<>();

  /** The columns that have any header. */
  private final List<Integer> headed = new ArrayList<>();

  private int strays;

  SheetReader(XSSFSheet sheet, TableSchema schema, Remarks remarks, RowReader reader) {
    this.sheet = sheet;
    this.schema = schema;
    this.remarks = remarks;
    this.reader = reader;
  }

  /** The rows without a defect; all defects go to the remarks. */
  List<Row> read() {
    if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) {
      remarks.defect(at(0, 0), "表超过" + MOST_ROWS + "行", "把表拆开，或删去多余的空行");
      return List.of();
    }
    SheetShape.check(sheet, remarks);
    readHeaders();
    List<Row> rows = new ArrayList<>();
    int last = lastRow();
    int expected = 1;
    for (int i = 1; i <= last; i++) {
      Optional<XSSFRow> row =
          Optional.<XSSFRow>ofNullable(sheet.getRow(i)).filter(written -> !isBlank(written));
      if (row.isPresent()) {
        blankRows(expected, i - 1);
        read(row.get()).ifPresent(rows::add);
        expected = i + 1;
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
    XSSFRow row = sheet.getRow(0);
    if (row == null || isBlank(row)) {
      remarks.defect(at(0, 0), "第1行没有列名", "第1行应为：" + String.join("、", headers()));
      return;
    }
    for (Cell cell : row) {
      CellGlance.Seen seen = glance.see(cell, ColumnType.TEXT);
      if (!Blanks.isBlank(seen.text())) {
        header(cell.getColumnIndex(), Blanks.remove(seen.text()));
      }
    }
    for (Column column : schema.columns()) {
      if (column.required() && !columns.containsValue(column)) {
        remarks.defect(at(0, 0), "缺少必需的列“" + column.header() + "”", "在第1行加上这一列");
      }
    }
  }

  private void header(int index, String header) {
    headed.add(index);
    Optional<Column> column =
        schema.columns().stream().filter(c -> Blanks.remove(c.header()).equals(header)).findFirst();
    if (column.isEmpty()) {
      String near = Suggestions.nearest(header, headers()).map(n -> "是否想写“" + n + "”？").orElse("");
      remarks.defect(
          at(0, index), "没有“" + header + "”这一列", near + "可用的列名：" + String.join("、", headers()));
    } else if (columns.containsValue(column.get())) {
      remarks.defect(at(0, index), "列“" + header + "”出现了两次", "只留一列");
    } else {
      columns.put(index, column.get());
    }
  }

  private List<String> headers() {
    return schema.columns().stream().map(Column::header).toList();
  }

  private Optional<Row> read(XSSFRow row) {
    Map<String, RawCell> cells = new LinkedHashMap<>();
    Map<String, Position> missing = new LinkedHashMap<>();
    boolean sound = true;
    for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
      int index = entry.getKey();
      Column column = entry.getValue();
      Position position = at(row.getRowNum(), index);
      CellGlance.Seen seen =
          Optional.<Cell>ofNullable(row.getCell(index, MissingCellPolicy.RETURN_BLANK_AS_NULL))
              .map(cell -> glance.see(cell, column.type()))
              .orElse(BLANK);
      seen.warning().ifPresent(w -> remarks.warning(position, "“" + column.header() + "”" + w, ""));
      if (seen.fault().isPresent()) {
        String hint = "可填：" + Typeable.in(column);
        remarks.defect(position, "“" + column.header() + "”" + seen.fault().get(), hint);
        sound = false;
      } else {
        String reference = References.cell(index, row.getRowNum() + 1);
        cells.put(column.header(), new RawCell(seen.text(), position, reference));
        missing.put(column.header(), position);
      }
    }
    findStrays(row);
    Optional<Row> read = reader.read(schema, row.getRowNum() + 1, cells, missing);
    return sound ? read : Optional.empty();
  }

  private void findStrays(XSSFRow row) {
    for (Cell cell : row) {
      if (!headed.contains(cell.getColumnIndex()) && !isBlank(cell) && ++strays <= MOST_STRAYS) {
        remarks.defect(
            at(row.getRowNum(), cell.getColumnIndex()),
            "表外有内容“" + glance.see(cell, ColumnType.TEXT).text() + "”，这一列没有列名",
            "删去，或在第1行写上列名；说明文字写到“备注”列");
      }
    }
  }

  private int lastRow() {
    int last = sheet.getLastRowNum();
    while (last > 0 && (sheet.getRow(last) == null || isBlank(sheet.getRow(last)))) {
      last--;
    }
    return last;
  }

  private static boolean isBlank(XSSFRow row) {
    for (Cell cell : row) {
      if (!isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(Cell cell) {
    return switch (cell.getCellType()) {
      case BLANK -> true;
      case STRING -> Blanks.isBlank(cell.getStringCellValue());
      default -> false;
    };
  }

  private Position at(int row, int column) {
    return new Position.SheetCell(sheet.getSheetName(), References.cell(column, row + 1));
  }
}
