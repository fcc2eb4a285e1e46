package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Defect;
import org.jihe.domain.LintResult;
import org.jihe.domain.Position;
import org.jihe.domain.WrittenFiles;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.Office;
import org.jihe.rules.sheet.WorkbookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rulebook's directory, as officers leave it. */
class RulebookDirectoryTest {
  @TempDir private Path directory;
  private Path rules = Path.of("");

  @BeforeEach
  void copyTheRules() throws IOException {
    rules = Files.createDirectories(directory.resolve("rules/drl")).getParent();
    for (String folder : List.of("", "drl")) {
      try (Stream<Path> files = Files.list(Path.of("rules").resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, rules.resolve(folder).resolve(file.getFileName()));
        }
      }
    }
  }

  private LintResult lint() {
    return RulebookDirectory.lint(rules, OptionalInt.empty());
  }

  /** Types into the row of an id; a number where it looks like one. Returns the cell. */
  private static String type(Path workbook, String sheet, String id, String header, String text)
      throws IOException {
    Cell cell;
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet table = book.getSheet(sheet);
      int column = column(table, header);
      cell = row(table, id).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
      if (text.matches("-?[0-9.]+")) {
        cell.setCellValue(Double.parseDouble(text));
      } else {
        cell.setCellValue(text);
      }
      try (OutputStream out = Files.newOutputStream(workbook)) {
        book.write(out);
      }
    }
    return cell.getAddress().formatAsString();
  }

  private static int column(XSSFSheet table, String header) {
    for (Cell cell : table.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(header);
  }

  private static Row row(XSSFSheet table, String id) {
    Iterator<Row> rows = table.rowIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      Cell first = row.getCell(0);
      if (first != null && first.getStringCellValue().equals(id)) {
        return row;
      }
    }
    throw new IllegalArgumentException(id);
  }

  @ParameterizedTest(name = "{1} {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "weights|权重|WT-001|最少指标数|3.5|应是整数|填0或正整数",
        "weights|权重|WT-001|含执行率合计|0|应大于0|填大于0的数",
        "weights|权重|WT-001|单项上限|95|大于“权重合计”（90）|核对两个数",
        "weights|权重|WT-001|版式|重庆平板|版式表里没有“重庆平板”，本行永远不会起作用|是否想填“重庆平表”？",
        "weights|权重|WT-001|地区|沙坪霸区|行政区划表里没有“沙坪霸区”，本行永远不会起作用|沙坪坝区”？",
        "catalogue|参数|PM-004|值|70|应在0至1之间|是否想填“0.7”？",
        "legal-basis|立项依据登记|LB-002|失效|2019-01-01|（2019-01-01）早于“施行”（2020-10-01）|是否填反",
        "decisions|判定表|DT-011|提示|{指标名稱}没有字样|“{指标名稱}”不认识|是否想写“{指标名称}”？",
        "catalogue|检查目录|at-least-hundred|提示|{指标直}不妥|占位“{指标直}”没有对应的内容|是否想写“{指标值}”？",
        "catalogue|检查目录|weight-total|提示|合计为{实继}|占位“{实继}”没有对应的内容|可用的占位："
      })
  void what_can_be_read_but_cannot_be_meant_is_a_defect_at_its_cell(
      String workbook,
      String sheet,
      String id,
      String header,
      String text,
      String says,
      String hint)
      throws IOException {
    String cell = type(rules.resolve(workbook + ".xlsx"), sheet, id, header, text);
    assertThat(lint().defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.file()).isEqualTo("rules/" + workbook + ".xlsx");
              assertThat(defect.position()).isEqualTo(new Position.SheetCell(sheet, cell));
              assertThat(defect.message()).contains(says);
              assertThat(defect.hint()).contains(hint);
            });
  }

  @Test
  void a_check_that_is_nearly_one_of_the_catalogue_is_a_warning() throws IOException {
    type(rules.resolve("decisions.xlsx"), "判定表", "DT-011", "检查", "task-not-measured");
    LintResult remarks = lint();
    assertThat(remarks.defects()).isEmpty();
    assertThat(remarks.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.hint()).contains("是否想填“task-not-measure”？"));
  }

  @Test
  void a_row_that_has_ended_is_a_warning_in_the_years_after() throws IOException {
    String cell = type(rules.resolve("weights.xlsx"), "权重", "WT-001", "生效年度止", "2024");
    assertThat(RulebookDirectory.lint(rules, OptionalInt.of(2024)).warnings()).isEmpty();
    assertThat(RulebookDirectory.lint(rules, OptionalInt.of(2025)).warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.position()).isEqualTo(new Position.SheetCell("权重", cell));
              assertThat(warning.message()).contains("2025年度已不起作用");
            });
  }

  private WrittenFiles writeBack(Path out) {
    return RulebookDirectory.writeBack(rules, out, lint());
  }

  @Test
  void a_marked_copy_corrected_in_libreoffice_takes_the_workbooks_place_and_is_clean()
      throws Exception {
    Office office = Office.in(directory);
    type(rules.resolve("weights.xlsx"), "权重", "WT-001", "地区", "沙坪霸区");
    WrittenFiles written = writeBack(rules);
    Path copy = rules.resolve("weights.lint.xlsx");
    assertThat(written.files()).containsExactly(copy);
    assertThat(lint().warnings()).extracting(Defect::message).contains("是标注的副本，其中的内容不起作用");

    Path opened = office.converted(copy, "fods", "fods");
    String sheets = Files.readString(opened);
    assertThat(sheets).contains("【绩核】错误");
    int cell = sheets.indexOf("<text:p>沙坪霸区</text:p>");
    Files.writeString(
        opened, sheets.substring(0, cell) + sheets.substring(cell).replaceFirst("沙坪霸区", "沙坪坝区"));
    Files.delete(copy);
    Files.move(
        office.converted(opened, "xlsx:Calc MS Excel 2007 XML", "xlsx"),
        rules.resolve("weights.xlsx"),
        StandardCopyOption.REPLACE_EXISTING);

    assertThat(lint()).isEqualTo(new LintResult(List.of(), List.of()));
  }

  @Test
  void a_marked_copy_is_never_overwritten() throws IOException {
    type(rules.resolve("weights.xlsx"), "权重", "WT-001", "启用", "开");
    writeBack(rules);
    byte[] copy = Files.readAllBytes(rules.resolve("weights.lint.xlsx"));
    WrittenFiles again = writeBack(rules);
    assertThat(again.files()).isEmpty();
    assertThat(again.defects())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("没有覆盖"));
    assertThat(Files.readAllBytes(rules.resolve("weights.lint.xlsx"))).isEqualTo(copy);
    assertThat(writeBack(directory.resolve("elsewhere")).files()).hasSize(1);
  }

  @Test
  void workbooks_of_which_nothing_is_said_are_not_copied() {
    assertThat(writeBack(directory.resolve("out")))
        .isEqualTo(new WrittenFiles(List.of(), List.of()));
  }

  @Test
  void a_workbook_that_cannot_be_opened_is_said_not_to_be_marked() throws IOException {
    Files.writeString(rules.resolve("weights.xlsx"), "no workbook");
    WrittenFiles written = writeBack(directory.resolve("out"));
    assertThat(written.files()).isEmpty();
    assertThat(written.defects()).extracting(Defect::message).containsExactly("打不开，没有可标注的单元格");
  }

  @Test
  void a_template_has_an_example_in_every_table_that_is_no_defect_and_does_not_act()
      throws IOException {
    Path fresh = directory.resolve("fresh");
    WrittenFiles written = RulebookDirectory.template(fresh);
    assertThat(written.defects()).isEmpty();
    assertThat(written.files()).hasSameSizeAs(PolicyTables.workbooks());
    for (String workbook : PolicyTables.workbooks()) {
      byte[] bytes = Files.readAllBytes(fresh.resolve(workbook));
      var read = new WorkbookReader().read(workbook, bytes, PolicyTables.of(workbook));
      assertThat(read.defects()).isEmpty();
      assertThat(read.warnings()).isEmpty();
      assertThat(read.rows().values())
          .allSatisfy(
              rows ->
                  assertThat(rows)
                      .singleElement()
                      .satisfies(row -> assertThat(row.enabled()).isFalse()));
    }
    assertThat(RulebookDirectory.template(fresh).files()).as("what is there stays").isEmpty();
  }

  @Test
  void only_the_headers_of_a_template_are_locked_and_stay_in_sight() throws IOException {
    Path fresh = directory.resolve("fresh");
    RulebookDirectory.template(fresh);
    try (InputStream in = Files.newInputStream(fresh.resolve("weights.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheet("权重");
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      sheet.getRow(0).forEach(cell -> assertThat(cell.getCellStyle().getLocked()).isTrue());
      sheet.getRow(1).forEach(cell -> assertThat(cell.getCellStyle().getLocked()).isFalse());
      assertThat(sheet.getColumnStyle(3).getLocked()).as("rows to be filled").isFalse();
      assertThat(sheet.getDataValidations()).isNotEmpty();
      assertThat(book.getSheetIndex("说明")).isZero();
    }
  }
}
