package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCalcPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCalcMode;

/** What a format makes of a number, and what a workbook says of its formulas. */
class DisplayedValueTest {

  private static void format(XSSFCell cell, double value, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000 | ¥#,##0.00 | 5000元",
        "5000 | \"￥\"#,##0 | 5000元",
        "3.5 | 0.0\"万元\" | 3.5万元",
        "12 | 0\"亿元\" | 12亿元"
      })
  void a_currency_in_a_condition_on_money_is_its_unit(double value, String format, String read) {
    SheetTables tables =
        Samples.read(
            Edited.workbook(
                book -> format(Edited.cell(book.getSheet("杂项"), "金额", 2), value, format)));
    assertThat(tables.defects()).isEmpty();
    assertThat(tables.warnings()).isEmpty();
    assertThat(tables.of("杂项").get(0).text("金额")).isEqualTo(read);
  }

  @Test
  void a_number_without_a_unit_in_a_condition_on_money_is_a_defect() {
    SheetTables tables =
        Samples.read(
            Edited.workbook(
                book -> format(Edited.cell(book.getSheet("杂项"), "金额", 2), 5000, "#,##0.00")));
    assertThat(tables.defects()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90 | ¥#,##0.00 | ",
        "90 | 0\"分\" | ",
        "3.5 | 0.0\"万元\" | 显示为 3.5万元",
        "4000 | 0.0,\"千\" | 缩小了显示，实际是 4000",
        "34000 | 0!.0,\"万\" | 缩小了显示",
        "89.6 | ¥0 | 显示为 ¥90"
      })
  void a_look_that_makes_another_number_of_a_number_is_a_warning(
      double value, String format, String warning) {
    SheetTables tables =
        Samples.read(
            Edited.workbook(
                book -> format(Edited.cell(book.getSheet("权重"), "权重合计", 2), value, format)));
    assertThat(tables.defects()).isEmpty();
    assertThat(tables.of("权重").get(0).number("权重合计")).isEqualByComparingTo("" + value);
    if (warning == null) {
      assertThat(tables.warnings()).isEmpty();
    } else {
      assertThat(tables.warnings())
          .singleElement()
          .satisfies(w -> assertThat(w.message()).contains(warning));
    }
  }

  private static SheetTables withFormula(Consumer<CTCalcPr> calculation) {
    return Samples.read(
        Edited.workbook(
            book -> {
              XSSFCell cell = Edited.cell(book.getSheet("权重"), "权重合计", 2);
              cell.setCellFormula("45*2");
              cell.setCellValue(90);
              calculation.accept(properties(book));
            }));
  }

  private static CTCalcPr properties(XSSFWorkbook book) {
    var workbook = book.getCTWorkbook();
    return workbook.isSetCalcPr() ? workbook.getCalcPr() : workbook.addNewCalcPr();
  }

  @Test
  void a_formula_that_is_yet_to_be_calculated_is_a_defect() {
    assertThat(withFormula(c -> c.setFullCalcOnLoad(true)).defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.message()).contains("结果可能已过期"));
    assertThat(withFormula(c -> c.setCalcCompleted(false)).defects()).hasSize(1);
    assertThat(
            withFormula(
                    c -> {
                      c.setCalcMode(STCalcMode.MANUAL);
                      c.setCalcOnSave(false);
                    })
                .defects())
        .hasSize(1);
  }

  @Test
  void a_formula_that_was_calculated_on_saving_is_read_with_a_warning() {
    SheetTables read = withFormula(c -> c.setCalcMode(STCalcMode.MANUAL));
    assertThat(read.defects()).isEmpty();
    assertThat(read.warnings()).extracting(Defect::message).first().asString().contains("45*2");
  }

  @Test
  void a_row_or_column_made_so_narrow_that_it_cannot_be_seen_is_hidden() {
    SheetTables read =
        Samples.read(
            Edited.workbook(
                book -> {
                  XSSFSheet sheet = book.getSheet("权重");
                  sheet.getRow(2).setHeight((short) 0);
                  sheet.setColumnWidth(6, 0);
                }));
    assertThat(read.defects()).extracting(Defect::message).containsExactly("第G列是隐藏的", "第3行是隐藏的");
  }
}
