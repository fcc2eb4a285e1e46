package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Assessment;
import org.jihe.domain.Defect;
import org.jihe.domain.Finding;
import org.jihe.domain.Position;
import org.jihe.fixtures.EditedRules;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.rules.drl.NativeDrl;
import org.jihe.rules.drl.NativeSheet;
import org.jihe.rules.sheet.GridReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision tables as Drools knows them, read by this program's own rules. */
class NativeTableTest {
  private static final String PATH = "rules/drl/own.drl.xlsx";
  private static final Path CLEAN = Path.of("fixtures/filings/clean/filing.json");

  /** One line a row, {@code |} between cells; the objects of B and C are merged. */
  private static final List<String> TABLE =
      List.of(
          "RuleSet|rules.jihe",
          "Import|org.jihe.domain.Breach, org.jihe.domain.Indicator",
          "",
          "RuleTable 本区的指标",
          "NAME|CONDITION|CONDITION|ACTION|DESCRIPTION",
          "|$i : Indicator",
          "|number() >= $param|measure().text() == \"$param\""
              + "|insert(Breach.of(\"list-numbering\", $i.measure().place()).with(\"栏目\", \"$1\").with(\"应为\", \"$2\").with(\"实际\", \"甲\"));",
          "名称|序号不小于|计量单位|说什么|说明",
          "|2|%|指标,一|只作说明",
          "本区的第二条|1||指标,二|");

  private static byte[] workbook(List<String> rows, String... changes) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("表");
      for (int i = 0; i < rows.size(); i++) {
        String[] cells = rows.get(i).split("\\|", -1);
        for (int j = 0; j < cells.length; j++) {
          put(sheet, i, j, cells[j]);
        }
      }
      sheet.addMergedRegion(CellRangeAddress.valueOf("B6:C6"));
      for (String change : changes) {
        int equals = change.indexOf('=');
        CellReference at = new CellReference(change.substring(0, equals));
        put(sheet, at.getRow(), at.getCol(), change.substring(equals + 1));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void put(XSSFSheet sheet, int row, int column, String text) {
    XSSFRow there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    if (text.isEmpty()) {
      there.createCell(column).setBlank();
    } else if (text.matches("-?\\d+(\\.\\d+)?")) {
      there.createCell(column).setCellValue(Double.parseDouble(text));
    } else {
      there.createCell(column).setCellValue(text);
    }
  }

  private static EditedRules with(byte[] workbook) throws IOException {
    return EditedRules.ofProject().and("drl/own.drl.xlsx", workbook);
  }

  private static NativeDrl.Outcome read(byte[] workbook) {
    return NativeSheet.read(PATH, GridReader.read(PATH, workbook).grid().orElseThrow());
  }

  /** What reading alone, or else the fence, says of the table with some cells changed. */
  private static List<Defect> refused(String... changes) throws IOException {
    byte[] workbook = workbook(TABLE, changes);
    List<Defect> defects = new ArrayList<>();
    NativeTables tables =
        new NativeTables(
            List.of(new RulebookFile("drl/own.drl.xlsx", workbook)), defects, new ArrayList<>());
    for (RulebookFile drl : tables.drl()) {
      defects.addAll(SampleDrl.admit(drl.path(), drl.bytes()).defects());
    }
    return tables.atCells(defects);
  }

  @Test
  void each_row_of_a_table_judges() throws Exception {
    Rulebook rulebook = with(workbook(TABLE)).load();
    byte[] form = Files.readAllBytes(CLEAN);
    Assessment assessment =
        new ProjectRooms(rulebook).report("filing.json", form).assessments().get(0);
    assertThat(assessment.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.check()).isEqualTo("list-numbering"))
        .extracting(Finding::message)
        .anySatisfy(message -> assertThat(message).contains("一"))
        .anySatisfy(message -> assertThat(message).contains("二"));
    assertThat(read(workbook(TABLE)).rows()).containsExactly(9, 10);
  }

  @Test
  void a_row_says_exactly_what_stands_in_its_cells() throws IOException {
    assertThat(read(workbook(TABLE)).written().orElseThrow().drl())
        .isEqualTo(
            """
            package rules.jihe;
            import org.jihe.domain.Breach;
            import org.jihe.domain.Indicator;
            rule "本区的指标 第9行"
            when
              $i : Indicator (
                number() >= 2 ,
                measure().text() == "%"
              )
            then
              insert(Breach.of("list-numbering", $i.measure().place()).with("栏目", "指标").with("应为", "一").with("实际", "甲"));
            end
            rule "本区的第二条"
            when
              $i : Indicator (
                number() >= 1
              )
            then
              insert(Breach.of("list-numbering", $i.measure().place()).with("栏目", "指标").with("应为", "二").with("实际", "甲"));
            end
            """);
  }

  @Test
  void a_code_that_no_card_has_is_a_defect_at_the_row() throws IOException {
    String action = "insert(Breach.of(\"no-such\", $i.measure().place()));";
    assertThat(
            catchThrowableOfType(
                    RulebookException.class, with(workbook(TABLE, "D7=" + action))::load)
                .defects())
        .extracting(Defect::file, Defect::position)
        .contains(org.assertj.core.groups.Tuple.tuple(PATH, new Position.SheetCell("表", "B9")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        // What Drools drops without a word.
        "A12=落在空行下面 ~ A12 ~ 第11行是空行",
        "A12=x;A13=y;A14=z ~ A12 ~ 第12行到第14行",
        "F9=没有列名的说明 ~ F9 ~ 没有写明类型",
        "A3=说明 ~ A3 ~ 不能有",
        "D8= ~ D8 ~ 没有列名",
        "B8=3 ~ B8 ~ 没有列名",
        "A1= ~ A1 ~ RuleSet",
        // What fires on everything, or says nothing.
        "B9=;C9= ~ B9 ~ 条件全空",
        "D9= ~ D9 ~ 没有填 ACTION",
        // What is no value.
        "B9=2 || true ~ B9 ~ 不是一个值",
        "B9=2 && System.exit(0) ~ B9 ~ 不是一个值",
        "B9=number() ~ B9 ~ 不是一个值",
        "B9=≥90 ~ B9 ~ 不是一个值",
        "B9=90万 ~ B9 ~ 不是一个值",
        "B9=九十 ~ B9 ~ 不是一个值",
        "B9=1,000 ~ B9 ~ 不是一个值",
        "B9=90% ~ B9 ~ 不是一个值",
        "B9=(5) ~ B9 ~ 不是一个值",
        "B9=0x5A ~ B9 ~ 不是一个值",
        "C9=x\" || true || \" ~ C9 ~ 双引号",
        "C9=x\\ ~ C9 ~ 反斜杠",
        "C9=\\u0022 || true ~ C9 ~ 反斜杠",
        "C9=x // ~ C9 ~ 注释",
        "C9=x*/System.exit(0);/* ~ C9 ~ 注释",
        "C9=％\u3000 ~ C9 ~ 空白",
        "C9=\u00A0% ~ C9 ~ 空白",
        "D9=指标 ~ D9 ~ 要填2个值",
        "D9=指标，一 ~ D9 ~ 要填2个值",
        "D9=指标,一,二 ~ D9 ~ 要填2个值",
        // What is code, in the head.
        "E5=PRIORITY ~ E5 ~ 不能有",
        "E5=METADATA ~ E5 ~ 不能有",
        "E5=RULEFLOW-GROUP ~ E5 ~ 不能有",
        "A3=Functions;B3=void f() { System.exit(0); } ~ A3 ~ 不能有",
        "A3=Queries;B3=query x end ~ A3 ~ 不能有",
        "A3=Declare;B3=declare X end ~ A3 ~ 不能有",
        "A3=Variables;B3=java.io.File f ~ A3 ~ 不能有",
        "A3=Unit;B3=Cheese ~ A3 ~ 不能有",
        "A3=IgnoreNumericFormat;B3=true ~ A3 ~ 不能有",
        "B2=java.lang.Runtime ~ B2 ~ 不能 import",
        "B2=org.jihe.domain.*; rule \"x\" when then end ~ B2 ~ 不是一个名称",
        "B1=other ~ B1 ~ package",
        "B6=$i : java.lang.Runtime ~ B6 ~ ",
        "B6=$i : Indicator( eval(true) ) ~ B6 ~ ",
        "B7=eval($param) ~ B9 ~ eval",
        "B7=number() > 1 ~ B7 ~ 没有写明",
        "B7=forall(&&){number() == $} ~ B7 ~ 没有写明",
        "B7=number() > $param // x ~ B7 ~ 注释",
        "B7=number() > $param) Indicator(number() > 1 ~ B7 ~ 成对",
        "D7=System.exit($1,$2); ~ D9 ~ ",
        "D7=insert(Breach.of(\"$1\", $i.measure().place())); System.exit(0); //$2 ~ D7 ~ 注释",
        "D7= ~ D7 ~ 没有写明",
        "A9=x\" salience 10 ~ A9 ~ 规则名",
        "A9=本区的第二条 ~ A10 ~ 规则名",
      })
  void a_slip_or_an_attack_is_refused_at_its_cell(String changes, String cell, String says)
      throws IOException {
    List<Defect> defects = refused(changes.split(";(?=[A-Z]\\d+=)"));
    assertThat(defects)
        .anySatisfy(
            defect -> {
              assertThat(defect.file()).isEqualTo(PATH);
              assertThat(defect.position()).isEqualTo(new Position.SheetCell("表", cell));
              assertThat(defect.message()).contains(says == null ? "" : says);
              assertThat(defect.hint()).isNotBlank();
            });
  }

  @Test
  void merged_cells_below_the_head_and_a_second_sheet_are_refused() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new java.io.ByteArrayInputStream(workbook(TABLE)))) {
      workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B9:B10"));
      workbook.createSheet("另一张").createRow(3).createCell(0).setCellValue("RuleTable x");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      List<Defect> defects = new ArrayList<>();
      new NativeTables(
          List.of(new RulebookFile("drl/own.drl.xlsx", bytes.toByteArray())),
          defects,
          new ArrayList<>());
      assertThat(defects)
          .extracting(Defect::position)
          .contains(new Position.SheetCell("表", "B9"), new Position.SheetCell("另一张", "A1"));
    }
  }
}
