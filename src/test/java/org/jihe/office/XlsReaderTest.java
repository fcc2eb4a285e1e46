package org.jihe.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workbooks of the old kind are read as those of the new one are. */
class XlsReaderTest {
  private final HSSFWorkbook workbook = new HSSFWorkbook();
  private final HSSFSheet sheet = workbook.createSheet("表");

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  private SheetXml.Sheet read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    Defects defects = new Defects("表.xls");
    List<Row> rows = new ExcelReader(Limits.STANDARD, defects).rows(bytes.toByteArray());
    return new SheetXml.Sheet(rows, defects);
  }

  private void number(int row, double value, String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    var cell = sheet.createRow(row).createCell(0);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @Test
  void numbers_show_by_their_formats() throws IOException {
    number(0, 0, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
    number(1, 95, "0\"%\"");
    number(2, 45535, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"");
    number(3, 60000, "0!.0,");
    number(4, 0.92, "0%");
    SheetXml.Sheet read = read();
    assertThat(read.texts()).containsExactly("0", "95%", "2024年8月31日", "未读", "92%");
    assertThat(read.said()).singleElement().asString().contains("A4");
  }

  @Test
  void what_is_hidden_or_struck_through_is_said() throws IOException {
    var struck = workbook.createFont();
    struck.setStrikeout(true);
    var style = workbook.createCellStyle();
    style.setFont(struck);
    var first = sheet.createRow(0);
    first.createCell(0).setCellValue("甲");
    first.getCell(0).setCellStyle(style);
    HSSFRichTextString rich = new HSSFRichTextString("旧新");
    rich.applyFont(0, 1, struck);
    first.createCell(1).setCellValue(rich);
    sheet.createRow(1).createCell(0).setCellValue("乙");
    sheet.getRow(1).setZeroHeight(true);
    first.createCell(3).setCellValue("丙");
    sheet.setColumnHidden(3, true);
    SheetXml.Sheet read = read();
    assertThat(read.texts()).containsExactly("未读", "新", "未读", "未读");
    assertThat(read.said()).hasSize(2);
    assertThat(String.join("", read.said())).contains("A1、B1", "第2行", "D列");
  }

  @Test
  void merged_cells_boxes_and_page_headers_are_read() throws IOException {
    sheet.getHeader().setLeft("编制单位：某局");
    sheet.createRow(0).createCell(0).setCellValue("表题");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    var box = sheet.createDrawingPatriarch().createTextbox(new HSSFClientAnchor());
    box.setString(new HSSFRichTextString("填报人：张三"));
    SheetXml.Sheet read = read();
    assertThat(read.texts()).containsExactly("编制单位：某局", "表题", "填报人：张三");
    assertThat(read.rows().get(1).cells().get(0).span()).isEqualTo(3);
  }
}
