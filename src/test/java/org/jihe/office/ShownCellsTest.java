package org.jihe.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells are read as whoever looks at them sees them, and numbers never rounded. */
class ShownCellsTest {
  private static List<String> shown(String number, String format) {
    SheetXml.Sheet sheet = new SheetXml().number(number, format).text("其余照常").read();
    assertThat(sheet.texts()).endsWith("其余照常");
    return sheet.texts().subList(0, sheet.texts().size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "8.38|General|8.38",
        "8.38|G/通用格式|8.38",
        "0.30000000000000004|General|0.3",
        "8.38|0.0|8.38",
        "12345.5|#,##0.00|12,345.50",
        "1234567|#,##0|1,234,567",
        "-1234.5|#,##0.00;(#,##0.00)|-1,234.50",
        "-5|0;[Red]0|-5",
        "620|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |620.00",
        "0|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0",
        "0|_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ |0",
        "-7|_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |-7",
        "0.95|0.00%|95.00%",
        "0.956789|0%|95.6789%",
        "95|0\"%\"|95%",
        "95|0\\%|95%",
        "92|\"≥\"0\"%\"|≥92%",
        "92|\"≥\"General|≥92",
        "18|0\"所\"|18所",
        "8.5|0.0\"万元\"|8.5万元",
        "1200|[$¥-804]#,##0.00|¥1,200.00",
        "7|000|007",
        "8612345|000-0000|861-2345",
        "1|[=1]\"是\";[=0]\"否\";General|是",
        "0|[=1]\"是\";[=0]\"否\";General|否",
        "3|[=1]\"是\";[=0]\"否\";General|3",
        "1200|[DBNum1][$-804]General|1200",
        "0.5|# ?/?|0.5",
        "150000|0.00E+00|150000",
        "12.5|.00|12.50",
        "0.5|#.00|0.50",
      })
  void a_number_shows_by_its_format(String number, String format, String text) {
    assertThat(shown(number, format)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "45535|yyyy\"年\"m\"月\"d\"日\"|2024年8月31日",
        "45535|yyyy\"年\"m\"月\"d\"日\";@|2024年8月31日",
        "45535|[$-804]yyyy/m/d|2024-8-31",
        "45535|yyyy/mm/dd;@|2024-08-31",
        "45535|yyyy\\-mm\\-dd|2024-08-31",
        "45535|[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@|2024年8月31日",
        "45535|[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|2024-08-31",
        "45535|m/d/yy|2024-08-31",
        "45535|d-mmm-yy|2024-08-31",
        "45535|yyyy\"年\"m\"月\"|2024年8月",
        "45535|m\"月\"d\"日\"|8月31日",
        "45535|yyyy.m.d|2024-8-31",
        "45535|yyyy-m-d h:mm|2024-8-31",
        "45535.4375|yyyy-m-d h:mm|2024-8-31 10:30",
        "0.4375|h:mm|10:30",
        "0.4375|h\"时\"mm\"分\"|10时30分",
        "45535|aaaa|星期六",
        "1.25|[h]:mm|30:00",
      })
  void a_date_shows_with_its_year_first(String days, String format, String text) {
    assertThat(shown(days, format)).containsExactly(text);
  }

  @Test
  void days_may_be_counted_from_1904_on() {
    SheetXml.Sheet sheet =
        new SheetXml()
            .properties("<workbookPr date1904='1'/>")
            .number("44073", "yyyy-mm-dd")
            .read();
    assertThat(sheet.texts()).containsExactly("2024-08-31");
  }

  @Test
  void a_date_may_be_written_as_text() {
    SheetXml.Sheet sheet =
        new SheetXml()
            .row(
                "<c r='A1' t='d'><v>2025-08-31T00:00:00</v></c><c r='B1' t='d'><v>2025-08-31</v></c>")
            .row("<c r='A2' t='d'><v>tomorrow</v></c><c r='B2'><v>7</v></c>")
            .read();
    assertThat(sheet.texts()).containsExactly("2025-08-31", "2025-08-31", "未读", "7");
    assertThat(sheet.said()).singleElement().asString().contains("A2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60000|0!.0,|显示为6.0，实际存的是60000",
        "60000|0.0,|显示为60.0，实际存的是60000",
        "1250000|0.00,,|显示为1.25",
        "60000|0\\.0,\"万\"|显示为6.0万",
        "60|0\\.0|显示为6.0",
        "500106000000000000001|0|超过15位",
        "5|;;;|隐藏",
        "-3|yyyy-mm-dd|无效的日期",
        "300|yyyy-mm-dd|像是数字300被改成了日期",
      })
  void what_shows_another_number_than_it_is_has_no_value_and_is_said(
      String number, String format, String said) {
    SheetXml.Sheet sheet = new SheetXml().number(number, format).text("其余照常").read();
    assertThat(sheet.texts()).containsExactly("未读", "其余照常");
    assertThat(sheet.said()).singleElement().asString().contains("A1").contains(said);
  }

  @Test
  void a_scaled_zero_is_zero() {
    assertThat(shown("0", "0!.0,")).containsExactly("0");
  }

  @Test
  void a_zero_that_does_not_show_is_blank_and_noted() {
    SheetXml.Sheet sheet =
        new SheetXml().number("0", "0;-0;;@").number("0", "#,###").text("后").read();
    assertThat(sheet.texts()).containsExactly("后");
    assertThat(sheet.said()).isEmpty();
    assertThat(sheet.noted()).singleElement().asString().contains("A1、A2");
    SheetXml.Sheet whole =
        new SheetXml()
            .before("<sheetViews><sheetView showZeros='0' workbookViewId='0'/></sheetViews>")
            .number("0", "General")
            .text("后")
            .read();
    assertThat(whole.texts()).containsExactly("后");
  }

  @Test
  void a_format_may_add_to_a_text_or_hide_it() {
    SheetXml sheet = new SheetXml().number("1", "\"项目：\"@").number("1", ";;;");
    String text = "<c r='A%d' s='%d' t='inlineStr'><is><t>甲</t></is></c>";
    sheet.row(text.formatted(3, 1)).row(text.formatted(4, 2));
    assertThat(sheet.read().texts()).containsExactly("项目：1", "未读", "项目：甲", "未读");
  }

  @Test
  void nothing_is_made_of_a_cell_that_is_damaged_and_the_others_are_read() {
    SheetXml.Sheet sheet =
        new SheetXml()
            .row("<c r='A1' t='s'><v>99</v></c><c r='B1'><v>7</v></c>")
            .row(
                "<c r='A2' t='odd'><v>1</v></c><c r='B2'><v>1e</v></c><c r='C2' s='88'><v>8</v></c>")
            .read();
    assertThat(sheet.texts()).containsExactly("未读", "7", "未读", "未读", "8");
    assertThat(sheet.said()).hasSize(3);
  }

  @Test
  void a_formula_without_a_result_is_no_zero() {
    SheetXml.Sheet sheet =
        new SheetXml()
            .row(
                "<c r='A1'><f>1+1</f></c><c r='B1'><f>1+1</f><v/></c><c r='C1'><f>1+1</f><v>2</v></c>")
            .row(
                "<c r='A2' t='str'><f>T(\"\")</f><v></v></c><c r='B2' t='e'><f>1/0</f><v>#DIV/0!</v></c>")
            .read();
    assertThat(sheet.texts()).containsExactly("未读", "未读", "2", "#DIV/0!");
  }
}
