package org.jihe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only spreadsheets have: typed numbers, formats, formulas, hidden rows. */
class ExcelReaderTest {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private XSSFSheet sheet = workbook.createSheet("申报表");

  @BeforeEach
  void lay_out_a_form() {
    row(0, "部门专项绩效目标申报表");
    row(1, "编制单位：某局", "", "单位：万元");
    row(2, "专项资金名称", "50010622T000000118102-依法治区");
    row(3, "2024年预算", "");
    row(4, "指标", "指标权重", "计量单位", "指标性质", "指标值");
    row(5, "办结率", "90", "%", "≥", "");
  }

  @AfterEach
  void close_the_workbook() throws IOException {
    workbook.close();
  }

  private void row(int number, String... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private XSSFCell budget() {
    return sheet.getRow(3).getCell(1);
  }

  private XSSFCell target() {
    return sheet.getRow(5).getCell(4);
  }

  private static void format(XSSFCell cell, String format) {
    XSSFWorkbook workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private Filing read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return TestLabels.intake().read("a.xlsx", out.toByteArray());
  }

  private String budgetRaw() throws IOException {
    Filing filing = read();
    assertThat(filing.defects()).isEmpty();
    return filing.declarations().get(0).budgetTotal().entry().raw();
  }

  @Test
  void a_number_is_exact_whatever_its_format_shows() throws IOException {
    budget().setCellValue(8.38);
    assertThat(budgetRaw()).isEqualTo("8.38");
    format(budget(), "0.0");
    assertThat(budgetRaw()).isEqualTo("8.38");
    format(budget(), "#,##0.00");
    assertThat(budgetRaw()).isEqualTo("8.38");
    budget().setCellValue(12345.5);
    assertThat(budgetRaw()).isEqualTo("12,345.50");
    budget().setCellValue(0);
    format(budget(), "0.00;-0.00;\"-\"");
    assertThat(budgetRaw()).isEqualTo("0");
  }

  @Test
  void a_sum_of_binary_fractions_shows_no_noise() throws IOException {
    budget().setCellValue(0.1 + 0.2);
    assertThat(budgetRaw()).isEqualTo("0.3");
  }

  @Test
  void a_code_typed_as_a_number_has_lost_its_digits_and_is_told() throws IOException {
    sheet.getRow(2).createCell(1).setCellValue(5.0010622e20);
    assertThat(read().defects())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("B3", "15位"));
  }

  @Test
  void a_percentage_reads_as_it_is_shown() throws IOException {
    target().setCellValue(0.92);
    format(target(), "0%");
    Filing filing = read();
    assertThat(filing.defects()).isEmpty();
    Declaration form = filing.declarations().get(0);
    assertThat(form.indicators().get(0).target().entry().raw()).isEqualTo("92%");
    assertThat(form.indicators().get(0).target().text()).isEqualTo("92");
  }

  @Test
  void a_formula_stands_for_its_saved_result() throws IOException {
    budget().setCellFormula("8+0.38");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(budgetRaw()).isEqualTo("8.38");
  }

  @Test
  void a_formula_without_a_saved_result_is_never_zero() throws IOException {
    sheet.getRow(3).createCell(1).setCellFormula("8+0.38");
    Filing filing = read();
    assertThat(filing.declarations().get(0).budgetTotal().entry().presence())
        .isEqualTo(Presence.UNKNOWN);
    assertThat(filing.defects())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message()).contains("B4").contains("公式");
              assertThat(d.position()).isEqualTo(new Position.SheetCell("申报表", "B4"));
            });
  }

  @Test
  void a_formula_that_failed_is_told_and_unreadable() throws IOException {
    budget().setCellFormula("1/0");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    Filing filing = read();
    assertThat(filing.declarations().get(0).budgetTotal().entry().raw()).isEqualTo("#DIV/0!");
    assertThat(filing.declarations().get(0).budgetTotal().readable()).isFalse();
    assertThat(filing.defects())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("B4"));
  }

  @Test
  void hidden_rows_and_columns_are_unknown_and_told() throws IOException {
    budget().setCellValue(8.38);
    sheet.getRow(3).setZeroHeight(true);
    target().setCellValue("92");
    sheet.setColumnHidden(4, true);
    Filing filing = read();
    Declaration form = filing.declarations().get(0);
    assertThat(form.budgetTotal().entry().presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(form.indicators()).hasSize(1);
    assertThat(form.indicators().get(0).target().entry().presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(filing.defects())
        .anySatisfy(d -> assertThat(d.message()).contains("第4行", "E列", "没有读取"));
  }

  @Test
  void a_hidden_sheet_is_no_form_and_is_told() throws IOException {
    workbook.createSheet("词典").createRow(0).createCell(0).setCellValue("产出指标");
    workbook.setSheetHidden(1, true);
    Filing filing = read();
    assertThat(filing.declarations()).hasSize(1);
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.notes()).anySatisfy(n -> assertThat(n.message()).contains("词典"));
  }

  @Test
  void a_form_on_a_hidden_sheet_is_a_loss() throws IOException {
    workbook.cloneSheet(0);
    workbook.setSheetHidden(1, true);
    Filing filing = read();
    assertThat(filing.declarations()).hasSize(1);
    assertThat(filing.defects()).anySatisfy(d -> assertThat(d.message()).contains("像有一张申报表"));
    workbook.setSheetHidden(1, false);
    workbook.setSheetHidden(0, true);
    workbook.removeSheetAt(1);
    workbook.createSheet("空表");
    workbook.setActiveSheet(1);
    assertThat(read().declarations()).isEmpty();
    assertThat(read().defects()).anySatisfy(d -> assertThat(d.message()).contains("隐藏"));
  }

  @Test
  void an_indicator_that_is_struck_through_is_none_and_is_told() throws IOException {
    row(6, "知晓率", "5", "%", "≥", "80");
    var font = workbook.createFont();
    font.setStrikeout(true);
    var style = workbook.createCellStyle();
    style.setFont(font);
    sheet.getRow(6).forEach(cell -> cell.setCellStyle(style));
    Filing filing = read();
    Declaration form = filing.declarations().get(0);
    assertThat(form.indicators()).hasSize(1);
    assertThat(form.unread())
        .anySatisfy(place -> assertThat(place.mayHold(FormPart.INDICATORS)).isTrue());
    assertThat(filing.defects())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("A7", "删除线"));
  }

  @Test
  void a_scaled_amount_is_unknown_and_its_neighbour_is_not_taken() throws IOException {
    budget().setCellValue(60000);
    format(budget(), "0!.0,");
    sheet.getRow(3).createCell(2).setCellValue("7");
    Filing filing = read();
    assertThat(filing.declarations().get(0).budgetTotal().entry().presence())
        .isEqualTo(Presence.UNKNOWN);
    assertThat(filing.defects()).anySatisfy(d -> assertThat(d.message()).contains("B4", "60000"));
  }

  @Test
  void blank_columns_left_and_between_change_nothing() throws IOException {
    List<Object> before = Bare.of(read().declarations());
    sheet.shiftColumns(0, 5, 3);
    assertThat(Bare.of(read().declarations())).isEqualTo(before);
  }
}
