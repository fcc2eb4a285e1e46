package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.junit.jupiter.api.Test;

/** Workbooks that show something else than they hold, or hold what they must not. */
class DefectiveWorkbookTest {

  private static SheetTables after(Consumer<XSSFSheet> change) {
    return Samples.read(Edited.workbook(book -> change.accept(book.getSheet("权重"))));
  }

  private static void assertOnly(SheetTables read, String cell, String message) {
    assertThat(read.defects()).as("defects").hasSize(1);
    Defect defect = read.defects().get(0);
    assertThat(defect.position()).isEqualTo(new Position.SheetCell("权重", cell));
    assertThat(defect.message()).contains(message);
    assertThat(defect.hint()).isNotEmpty();
  }

  private static void format(XSSFCell cell, double value, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @Test
  void a_blank_row_inside_a_table_is_a_defect_and_the_rows_below_are_still_read() {
    SheetTables read =
        after(
            sheet -> {
              sheet.shiftRows(2, 2, 1);
              Edited.cell(sheet, "权重合计", 4).setCellValue("九十");
            });
    assertThat(read.defects())
        .extracting(Defect::position)
        .containsExactly(new Position.SheetCell("权重", "A3"), new Position.SheetCell("权重", "G4"));
    assertThat(read.defects().get(0).message()).contains("空行");
  }

  @Test
  void blank_rows_below_a_table_are_no_defect() {
    SheetTables read = after(sheet -> sheet.createRow(40).createCell(3).setCellValue(" \u3000"));
    assertThat(read.defects()).isEmpty();
    assertThat(read.of("权重")).hasSize(2);
  }

  @Test
  void a_hidden_row_is_a_defect() {
    assertOnly(after(sheet -> sheet.getRow(2).setZeroHeight(true)), "A3", "第3行是隐藏的");
  }

  @Test
  void a_hidden_column_is_a_defect() {
    assertOnly(after(sheet -> sheet.setColumnHidden(6, true)), "G1", "第G列是隐藏的");
  }

  @Test
  void a_hidden_sheet_is_a_defect() {
    SheetTables read = Samples.read(Edited.workbook(book -> book.setSheetHidden(1, true)));
    assertOnly(read, "A1", "工作表“权重”是隐藏的");
  }

  @Test
  void a_filter_that_selects_is_a_defect_and_one_that_does_not_is_none() throws IOException {
    byte[] filtered =
        Edited.workbook(
            book -> book.getSheet("权重").setAutoFilter(CellRangeAddress.valueOf("A1:L3")));
    assertThat(Samples.read(filtered).defects()).isEmpty();
    byte[] selecting =
        rewritten(
            filtered,
            "xl/worksheets/sheet2.xml",
            xml ->
                xml.replaceFirst(
                    "<autoFilter ref=\"A1:L3\"/>",
                    "<autoFilter ref=\"A1:L3\"><filterColumn colId=\"1\"><filters>"
                        + "<filter val=\"是\"/></filters></filterColumn></autoFilter>"));
    assertThat(selecting).isNotEqualTo(filtered);
    assertOnly(Samples.read(selecting), "A1", "筛选");
  }

  @Test
  void merged_cells_are_a_defect() {
    assertOnly(
        after(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("E2:E3"))), "E2", "E2:E3");
  }

  @Test
  void a_formula_is_read_by_its_kept_value_with_a_warning() {
    SheetTables read =
        after(
            sheet -> {
              XSSFCell cell = Edited.cell(sheet, "权重合计", 2);
              cell.setCellFormula("45*2");
              cell.setCellValue(90);
            });
    assertThat(read.defects()).isEmpty();
    assertThat(read.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.position()).isEqualTo(new Position.SheetCell("权重", "G2"));
              assertThat(warning.message()).contains("45*2");
            });
    assertThat(read.of("权重").get(0).text("权重合计")).isEqualTo("90");
  }

  @Test
  void a_formula_without_a_kept_value_is_a_defect() {
    assertOnly(after(sheet -> Edited.cell(sheet, "容差", 3).setCellFormula("1+1")), "H3", "没有保存结果");
  }

  @Test
  void an_error_value_is_a_defect() {
    assertOnly(
        after(sheet -> Edited.cell(sheet, "容差", 3).setCellErrorValue(FormulaError.DIV0)),
        "H3",
        "#DIV/0!");
  }

  @Test
  void a_number_stored_as_text_is_read_with_a_warning() {
    SheetTables read = after(sheet -> Edited.cell(sheet, "权重合计", 2).setCellValue("９０"));
    assertThat(read.defects()).isEmpty();
    assertThat(read.warnings()).extracting(Defect::message).first().asString().contains("存成文本的数");
    assertThat(read.of("权重").get(0).text("权重合计")).isEqualTo("90");
  }

  @Test
  void a_percentage_is_read_as_it_is_seen() {
    SheetTables read = after(sheet -> format(Edited.cell(sheet, "权重合计", 2), 0.92, "0%"));
    assertThat(read.defects()).isEmpty();
    assertThat(read.of("权重").get(0).text("权重合计")).isEqualTo("92%");
    assertThat(read.of("权重").get(0).number("权重合计")).isEqualByComparingTo("92");
  }

  @Test
  void a_number_in_a_column_of_conditions_is_a_condition() {
    SheetTables read =
        Samples.read(
            Edited.workbook(
                book -> {
                  XSSFSheet sheet = book.getSheet("杂项");
                  format(Edited.cell(sheet, "数值", 2), 0.92, "0%");
                  format(Edited.cell(sheet, "数值", 3), 1234.5, "#,##0.00");
                }));
    assertThat(read.defects()).isEmpty();
    assertThat(read.of("杂项")).extracting(row -> row.text("数值")).containsExactly("92%", "1234.5");
  }

  @Test
  void a_number_that_is_shown_rounded_is_read_as_it_is_with_a_warning() {
    SheetTables read = after(sheet -> format(Edited.cell(sheet, "权重合计", 2), 89.6, "0"));
    assertThat(read.of("权重").get(0).text("权重合计")).isEqualTo("89.6");
    assertThat(read.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.message()).contains("显示为 90"));
  }

  @Test
  void a_date_cell_is_read_as_a_date() {
    SheetTables read =
        Samples.read(
            Edited.workbook(
                book -> format(Edited.cell(book.getSheet("杂项"), "施行", 2), 45292, "yyyy-mm-dd")));
    assertThat(read.defects()).isEmpty();
    assertThat(read.of("杂项").get(0).text("施行")).isEqualTo("2024-01-01");
  }

  @Test
  void a_text_that_the_spreadsheet_made_a_date_is_a_defect() {
    assertOnly(
        after(sheet -> format(Edited.cell(sheet, "地区", 2), 45292, "m-d")), "E2", "是日期 2024-01-01");
  }

  @Test
  void a_number_too_long_for_a_spreadsheet_is_a_defect() {
    assertOnly(after(sheet -> Edited.cell(sheet, "地区", 2).setCellValue(5.0010622E20)), "E2", "15位");
  }

  @Test
  void an_unknown_header_is_a_defect_with_the_one_probably_meant() {
    SheetTables read = after(sheet -> sheet.getRow(0).getCell(5).setCellValue("版 式样"));
    assertOnly(read, "F1", "没有“版式样”这一列");
    assertThat(read.defects().get(0).hint()).contains("是否想写“版式”");
  }

  @Test
  void a_header_twice_is_a_defect() {
    assertOnly(after(sheet -> sheet.getRow(0).getCell(7).setCellValue("权重合计")), "H1", "出现了两次");
  }

  @Test
  void a_missing_required_header_is_one_defect_and_not_one_for_each_row() {
    SheetTables read =
        after(
            sheet -> {
              for (int row = 0; row < 3; row++) {
                sheet.getRow(row).removeCell(sheet.getRow(row).getCell(6));
              }
            });
    assertOnly(read, "A1", "缺少必需的列“权重合计”");
    assertThat(read.of("权重")).isEmpty();
  }

  @Test
  void headers_are_matched_blanks_aside_and_in_any_order() {
    SheetTables read =
        after(
            sheet -> {
              sheet.getRow(0).getCell(6).setCellValue("容 差");
              sheet.getRow(0).getCell(7).setCellValue(" 权重合计\u3000");
              Edited.cell(sheet, "权重合计", 2).setCellValue(0.005);
              Edited.cell(sheet, "容差", 2).setCellValue(90);
              Edited.cell(sheet, "容差", 3).setCellValue(90);
            });
    assertThat(read.defects()).isEmpty();
    assertThat(read.of("权重").get(0).text("权重合计")).isEqualTo("90");
    assertThat(read.of("权重").get(0).cell("权重合计")).isEqualTo("H2");
  }

  @Test
  void a_note_beside_the_table_is_a_defect() {
    assertOnly(after(sheet -> sheet.getRow(1).createCell(14).setCellValue("注：待定")), "O2", "注：待定");
  }

  @Test
  void a_note_below_the_table_is_a_defect_and_no_row() {
    SheetTables read = after(sheet -> sheet.createRow(3).createCell(0).setCellValue("注：以上为试行"));
    assertThat(read.defects()).isNotEmpty();
    assertThat(read.defects())
        .allSatisfy(
            defect ->
                assertThat(defect.position())
                    .isInstanceOfSatisfying(
                        Position.SheetCell.class, at -> assertThat(at.cell()).endsWith("4")));
    assertThat(read.of("权重")).hasSize(2);
  }

  @Test
  void an_id_may_be_used_once_in_a_workbook() {
    SheetTables read =
        Samples.read(
            Edited.workbook(
                book -> Edited.cell(book.getSheet("杂项"), "编号", 2).setCellValue("WT-002")));
    assertThat(read.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.position()).isEqualTo(new Position.SheetCell("杂项", "A2"));
              assertThat(defect.message()).contains("“WT-002”重复，已用于权重 第3行");
            });
  }

  @Test
  void a_missing_required_cell_is_a_defect() {
    assertOnly(after(sheet -> Edited.cell(sheet, "启用", 3).setBlank()), "B3", "“启用”没有填");
  }

  @Test
  void years_that_end_before_they_begin_are_a_defect() {
    assertOnly(after(sheet -> Edited.cell(sheet, "生效年度止", 3).setCellValue(2019)), "D3", "早于");
  }

  @Test
  void unknown_and_missing_sheets_are_defects_and_the_explanation_is_none() {
    SheetTables read = Samples.read(Edited.workbook(book -> book.setSheetName(1, "权重表")));
    assertThat(read.defects())
        .extracting(Defect::message)
        .containsExactly("不认识工作表“权重表”", "缺少工作表“权重”");
    assertThat(read.defects().get(0).hint()).startsWith("是否想写“权重”？");
  }

  @Test
  void all_defects_come_at_once_in_the_order_of_sheets_and_cells() {
    SheetTables read =
        Samples.read(
            Edited.workbook(
                book -> {
                  Edited.cell(book.getSheet("杂项"), "数值", 2).setCellValue("九十");
                  Edited.cell(book.getSheet("权重"), "级别", 2).setCellValue("重");
                  Edited.cell(book.getSheet("权重"), "启用", 2).setCellValue("开");
                  book.getSheet("权重").addMergedRegion(CellRangeAddress.valueOf("E2:E3"));
                }));
    assertThat(read.defects())
        .extracting(Defect::position)
        .containsExactly(
            new Position.SheetCell("权重", "B2"),
            new Position.SheetCell("权重", "E2"),
            new Position.SheetCell("权重", "I2"),
            new Position.SheetCell("杂项", "K2"));
  }

  @Test
  void what_is_no_workbook_is_refused() {
    assertRefused(new byte[0], "不是 Excel 工作簿");
    assertRefused("编号,启用".getBytes(StandardCharsets.UTF_8), "不是 Excel 工作簿");
    assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "旧版 Excel");
    byte[] cut = java.util.Arrays.copyOf(Samples.workbook(), 3000);
    assertRefused(cut, "损坏");
  }

  @Test
  void macros_links_and_embedded_objects_are_refused() throws IOException {
    assertRefused(withPart("xl/vbaProject.bin"), "宏");
    assertRefused(withPart("xl/externalLinks/externalLink1.xml"), "外部链接");
    assertRefused(withPart("xl/embeddings/oleObject1.bin"), "嵌入对象");
    assertRefused(withPart("xl/connections.xml"), "外部数据连接");
  }

  @Test
  void a_package_that_swells_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 130; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertRefused(bytes.toByteArray(), "展开后过大");
  }

  private static void assertRefused(byte[] bytes, String message) {
    List<Defect> defects = Samples.read(bytes).defects();
    assertThat(defects).hasSize(1);
    assertThat(defects.get(0).message()).contains(message);
    assertThat(defects.get(0).hint()).isNotEmpty();
  }

  private static byte[] withPart(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream to = new ZipOutputStream(bytes)) {
      copy(Samples.workbook(), to, (part, content) -> content);
      to.putNextEntry(new ZipEntry(name));
    }
    return bytes.toByteArray();
  }

  private static byte[] rewritten(byte[] workbook, String name, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream to = new ZipOutputStream(bytes)) {
      copy(
          workbook,
          to,
          (part, content) ->
              part.equals(name)
                  ? change
                      .apply(new String(content, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8)
                  : content);
    }
    return bytes.toByteArray();
  }

  private static void copy(
      byte[] workbook, ZipOutputStream to, BiFunction<String, byte[], byte[]> change)
      throws IOException {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(change.apply(entry.getName(), from.readAllBytes()));
      }
    }
  }
}
