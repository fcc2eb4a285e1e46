package org.jihe.regression.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.fixtures.EditedRules;
import org.jihe.fixtures.LibreOffice;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.FixtureRun;
import org.jihe.regression.Reviewer;
import org.jihe.regression.Sample;
import org.jihe.regression.sheets.CasePaints;
import org.jihe.regression.sheets.Paint;
import org.jihe.regression.sheets.Painter;
import org.jihe.reporting.trial.ResultsText;
import org.jihe.rules.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseBookTest {
  private static final String BOOK = "a.cases.xlsx";

  @TempDir private Path folder;

  private static byte[] workbook(String rows) {
    CaseText.Built built = new CaseText(BOOK).workbook("# " + BOOK + "\n\n## 用例\n\n" + rows);
    assertThat(built.defects()).isEmpty();
    return built.bytes();
  }

  private Cases read(byte[] workbook) throws IOException {
    Files.write(folder.resolve(BOOK), workbook);
    return CaseBook.in(folder, new Reviewer(Sample.rulebook()));
  }

  private static byte[] edited(byte[] workbook, Consumer<XSSFSheet> edit) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      edit.accept(book.getSheet("用例"));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XSSFCell cell(XSSFSheet sheet, String header, int row) {
    List<String> headers =
        CaseColumns.schema(BOOK).columns().stream().map(column -> column.header()).toList();
    return sheet
        .getRow(row - 1)
        .getCell(headers.indexOf(header), MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private FixtureResults results(String rows) throws IOException {
    return results(rows, Sample.rulebook());
  }

  private FixtureResults results(String rows, Rulebook rulebook) throws IOException {
    Cases cases = read(workbook(rows));
    assertThat(cases.defects()).isEmpty();
    return new FixtureRun(cases.cases()).run(rulebook);
  }

  @Test
  void a_fresh_workbook_holds_by_the_shipped_rules() throws IOException {
    Cases cases = read(new CaseTemplate().write(BOOK));
    assertThat(cases.defects()).isEmpty();
    assertThat(new FixtureRun(cases.cases()).run(Sample.rulebook()).broken()).isEmpty();
    assertThat(cases.cases()).hasSize(2);
  }

  @Test
  void what_is_said_of_the_base_is_not_held_against_a_case() throws IOException {
    String form = Files.readString(Path.of("fixtures/filings/clean/filing.json"));
    Files.writeString(
        folder.resolve("base.json"), form.replace("\"weight\": 10,", "\"weight\": 5,"));
    assertThat(results("[A-1]\n底表: base.json\n期望: 无\n").hold()).isTrue();
    assertThat(results("[A-1]\n底表: base.json\n期望: weight-total\n").hold())
        .as("said of the base already")
        .isFalse();
    assertThat(results("[A-1]\n底表: base.json\n预算金额: 7\n期望: amount-sum\n").hold()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight-total、weight-split、weight-cap|true",
        "权重合计不符、WS-001、警告 weight-cap|true",
        "weight-total 等|true",
        "weight-total、等|true",
        "weight-total、weight-split|false",
        "警告 weight-total 等|false",
        "未能执行 weight-total 等|false",
        "weight-total、weight-split、weight-cap、amount-sum|false",
        "无|false"
      })
  void what_is_expected_is_all_that_is_said_unless_more_may_be(String expected, boolean holds)
      throws IOException {
    assertThat(results("[A-1]\n指标: 1\n权重: 50\n期望: " + expected + "\n").hold()).isEqualTo(holds);
  }

  @Test
  void a_verdict_is_held_too() throws IOException {
    assertThat(results("[A-1]\n预算金额: 7\n期望: amount-sum\n结论: 退回修改\n").hold()).isTrue();
    FixtureResults wrong = results("[A-1]\n预算金额: 7\n期望: amount-sum\n结论: 通过\n");
    assertThat(new ResultsText().write(wrong)).contains("- 表1 结论 通过\n", "+ 表1 结论 退回修改\n");
  }

  @Test
  void a_case_that_does_not_hold_names_its_cell_and_the_cells_of_the_rule() throws Exception {
    Rulebook stricter =
        Sample.rulebook()
            .reload(
                EditedRules.ofProject()
                    .with("weights", text -> text.replaceFirst("单项上限: 45", "单项上限: 40"))
                    .files());
    FixtureResults results =
        results(
            "[A-1]\n指标: 1\n权重: 42\n期望: weight-total、weight-split\n\n[A-2]\n项目名称: （空）\n期望: weight-cap 等\n",
            stricter);
    assertThat(new ResultsText().write(results))
        .contains(
            BOOK + "#用例!A2 A-1 与预期不同",
            "  + 表1 WARNING 确定 weight-cap /indicators/0/weight WT-001 “调解案件数”权重42，超过单项上限40\n",
            "单项上限=40",
            BOOK + "#用例!A3 A-2 与预期不同",
            "  - 期望 weight-cap（单项权重过高）\n      规则 weight-cap  rules/catalogue.xlsx 检查目录!");
  }

  @Test
  void several_rows_make_one_case_and_an_indicator_may_be_added_or_dropped() throws IOException {
    Cases cases =
        read(
            workbook(
                """
                [A-1]
                指标: 删去 调解案件数
                期望: 无

                [A-1.2]
                指标: 新增
                指标名称: 调解员培训场次
                权重: 20

                [A-1.3]
                指标: 全部
                上年指标值: 1
                """));
    assertThat(cases.defects()).isEmpty();
    assertThat(cases.cases()).hasSize(1);
    assertThat(new String(cases.cases().get(0).content(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("调解案件数")
        .contains("调解员培训场次", "\"previousTarget\" : \"1\"");
  }

  @Test
  void blank_and_absent_fields_can_be_written_and_a_number_that_cannot_be_read()
      throws IOException {
    assertThat(results("[A-1]\n补助街镇: （无此栏）\n联系人: （空）\n期望: 无\n").broken()).isEmpty();
    assertThat(results("[A-1]\n预算金额: “六万左右”\n期望: amount-unreadable 等\n").broken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项目名称: x|“期望”没有填",
        "期望: wieght-total|没有“wieght-total”",
        "期望: 等|什么也没有要求",
        "期望: weight-total、、amount-sum|空的一项",
        "期望: 无、weight-total|没有“无”",
        "期望: 无⏎指标: 1⏎权重: 四十|“四十”不是数",
        "期望: 无⏎预算年度: 2O24|不是数",
        "期望: 无⏎项目名称: 空白|分不清",
        "期望: 无⏎指标: 1|没有写明改成什么",
        "期望: 无⏎权重: 5|没有写明改哪个指标",
        "期望: 无⏎指标: 9⏎权重: 5|底表没有指标“9”",
        "期望: 无⏎指标: 删去 1⏎权重: 5|既删去",
        "期望: 无⏎指标: 新增⏎权重: 5|没有名称",
        "期望: 无⏎底表: ../secret.json|没有“../secret.json”",
      })
  void what_cannot_be_understood_is_said_with_its_cell(String row, String said) throws IOException {
    Files.writeString(
        folder.resolveSibling("secret.json"),
        Files.readString(Path.of("fixtures/filings/clean/filing.json")));
    Cases cases = read(workbook("[A-1]\n" + row.replace('⏎', '\n') + "\n"));
    assertThat(cases.cases()).isEmpty();
    assertThat(cases.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.file()).isEqualTo(BOOK);
              assertThat(defect.message()).contains("A-1", said);
              assertThat(defect.hint()).isNotEmpty();
              assertThat(defect.position().toString()).containsPattern("用例.*[A-Z]+2");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[B-1.2]\n指标: 1\n权重: 5\n", "[A-1.2]\n指标: 1\n权重: 5\n期望: 无\n"})
  void a_row_that_goes_on_needs_its_case_and_expects_nothing(String row) throws IOException {
    assertThat(read(workbook("[A-1]\n期望: 无\n\n" + row)).defects()).isNotEmpty();
  }

  @Test
  void sheets_are_read_as_strictly_as_those_of_rules() throws IOException {
    byte[] sound = workbook("[A-1]\n期望: 无\n\n[A-2]\n期望: 无\n\n[A-3]\n期望: 无\n");
    assertRefused(edited(sound, s -> cell(s, "项目名称", 1).setCellValue("项目名字")), "项目名字");
    assertRefused(edited(sound, s -> s.addMergedRegion(CellRangeAddress.valueOf("C2:C3"))), "合并");
    assertRefused(edited(sound, s -> s.removeRow(s.getRow(2))), "空行");
    assertRefused(edited(sound, s -> cell(s, "编号", 3).setCellValue("A-1")), "重复");
    assertRefused(
        edited(
            sound,
            s -> {
              cell(s, "预算金额", 2).setCellFormula("3+4");
              s.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            }),
        "是公式");
    assertRefused(edited(sound, s -> cell(s, "结论", 2).setCellValue("通不过")), "结论");
    assertRefused(edited(sound, s -> s.getRow(1).setZeroHeight(true)), "隐藏");
    assertRefused("no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8), "");
    assertRefused(workbook(""), "一例也没有");
  }

  private void assertRefused(byte[] workbook, String said) throws IOException {
    assertThat(read(workbook).defects())
        .isNotEmpty()
        .anySatisfy(defect -> assertThat(defect.message()).contains(said));
  }

  @Test
  void the_forms_alone_do_not_ask_for_known_checks() throws IOException {
    Files.write(folder.resolve(BOOK), workbook("[A-1]\n预算金额: 7\n期望: 以后才有的检查\n"));
    Reviewer reviewer = new Reviewer(Sample.rulebook());
    assertThat(CaseBook.in(folder, reviewer).defects()).isNotEmpty();
    assertThat(CaseBook.formsOf(folder, reviewer).filings()).hasSize(1);
    assertThat(CaseBook.formsOf(folder.resolve(BOOK), reviewer).filings()).hasSize(1);
  }

  @Test
  void a_coloured_copy_tells_what_came_of_each_case_and_runs_again() throws IOException {
    byte[] book = workbook("[A-1]\n期望: 无\n\n[A-2]\n预算金额: 7\n期望: 无\n");
    FixtureResults results = new FixtureRun(read(book).cases()).run(Sample.rulebook());
    List<Paint> paints = CasePaints.of(results).get(BOOK);
    byte[] painted = new Painter().paint(book, paints);
    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(painted))) {
      XSSFSheet sheet = copy.getSheet("用例");
      assertThat(cell(sheet, "编号", 2).getCellComment().getString().getString()).isEqualTo("通过");
      assertThat(cell(sheet, "编号", 2).getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFC6EFCE");
      assertThat(cell(sheet, "编号", 3).getCellComment().getString().getString())
          .startsWith("不符\n多 表1 ERROR 确定 amount-sum")
          .contains("规则 PM-001  rules/");
    }
    Files.write(folder.resolve("a.cases.painted.xlsx"), painted);
    assertThat(new FixtureFolder(folder).filed()).as("a copy is no fixture").isEmpty();
    assertThat(new FixtureRun(read(painted).cases()).run(Sample.rulebook())).isEqualTo(results);
  }

  @Test
  void a_workbook_saved_by_libreoffice_holds_the_same_cases() throws Exception {
    byte[] book = Files.readAllBytes(Path.of("fixtures/cases/everyday.cases.xlsx"));
    Path work = Files.createDirectory(folder.resolve(".office"));
    Cases before = read(book);
    Cases after = read(LibreOffice.savedAgain(work, "xlsx", book));
    assertThat(after.defects()).isEmpty();
    assertThat(after.cases()).hasSameSizeAs(before.cases());
    assertThat(new FixtureRun(after.cases()).run(Sample.rulebook()))
        .isEqualTo(new FixtureRun(before.cases()).run(Sample.rulebook()))
        .returns(true, FixtureResults::hold);
  }

  @Test
  void a_text_left_alone_is_told() throws IOException {
    Files.writeString(folder.resolve("gone.cases.txt"), "x");
    FixtureFolder fixtures = new FixtureFolder(folder);
    assertThat(fixtures.lonely()).containsExactly(folder.resolve("gone.cases.txt"));
    assertThat(fixtures.filed()).isEmpty();
  }

  @Test
  void names_of_cases_are_told_from_names_of_files() {
    assertThat(CaseName.in("x/a.cases.xlsx#用例!A5 A-1"))
        .contains(new CaseName("x/a.cases.xlsx", "A5", "A-1"));
    assertThat(CaseName.in("checks/a/fails.json")).isEmpty();
  }

  @Test
  void every_plain_fact_of_the_decision_table_can_be_written() {
    List<String> derived = List.of("版式", "项目类别", "指标个数");
    List<String> columns =
        CaseColumns.schema(BOOK).columns().stream().map(column -> column.header()).toList();
    new org.jihe.rules.decision.Vocabulary()
        .columns().stream()
            .map(column -> column.header())
            .filter(header -> !derived.contains(header))
            .forEach(header -> assertThat(columns).contains(header));
  }
}
