package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.Typeable;

/** Writes the first sheet: what each table is for, and what each of its columns holds. */
final class ExplanationSheet {
  private static final List<String> HEADERS = List.of("列", "类型", "必填", "可填内容", "说明");
  private static final List<Integer> WIDTHS = List.of(16, 12, 8, 60, 50);
  static final List<String> ON_RULES =
      List.of(
          "一行一条规则。列的先后可以调换，列名不能改；每行的编号在全部规则表中不得重复。",
          "列名为红字的必填。不用的行请在“启用”列填“否”，不要隐藏、不要留空行、不要合并单元格。",
          "本页只作说明，程序不读。改完请运行 rules lint，程序会指出每一处填错的单元格。");

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final List<String> advice;
  private int next;

  ExplanationSheet(XSSFWorkbook workbook, SheetStyles styles, List<String> advice) {
    this.sheet = workbook.createSheet(WorkbookReader.EXPLANATION);
    this.styles = styles;
    this.advice = advice;
  }

  void write(List<TableSchema> schemas) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
    }
    line(styles.title(16), 28, "填写说明" + (schemas.isEmpty() ? "" : "：" + schemas.get(0).file()));
    advice.forEach(text -> line(styles.prose(), 18, text));
    schemas.forEach(this::write);
    sheet.setDisplayGridlines(false);
    SheetPages.landscape(sheet);
  }

  private void write(TableSchema schema) {
    next++;
    line(styles.title(13), 24, schema.sheet());
    line(styles.prose(), 18, schema.purpose());
    cells(HEADERS, styles.header(false));
    for (Column column : schema.columns()) {
      List<String> cells = new ArrayList<>();
      cells.add(column.header());
      cells.add(column.type().label());
      cells.add(column.required() ? "必填" : "");
      cells.add(Typeable.in(column));
      cells.add(column.help());
      cells(cells, styles.text());
    }
  }

  private void line(XSSFCellStyle style, float height, String text) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(height);
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void cells(List<String> texts, XSSFCellStyle style) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(Widest.height(texts, WIDTHS));
    for (int i = 0; i < texts.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(texts.get(i));
      cell.setCellStyle(style);
    }
  }
}
