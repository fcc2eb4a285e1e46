package org.jihe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jihe.cli.Cli;
import org.jihe.cli.Terminal;
import org.jihe.rules.cell.Column;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.Office;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rules/README.md} tells officers is so, done as they would do it. */
class OfficerReadmeTest {
  private static final Pattern TO_TYPE = Pattern.compile(" {3}\\| (\\S+) \\| (.+) \\|");
  private static final String FORM =
      """
      {"preparedBy": "重庆市沙坪坝区司法局", "projectCode": "50010622T000000118102",
       "projectName": "依法治区", "budgetYear": 2024, "amountUnit": "万元",
       "budget": {"total": 8.38}, "overview": "开展培训。", "legalBasis": "《中华人民共和国预算法》",
       "annualGoal": "完成培训。",
       "indicators": [{"name": "骨干培训天数", "weight": 40, "measure": "天",
                       "comparator": "=", "target": "%s"}]}
      """;

  @TempDir private Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int jihe(String... args) {
    out.reset();
    Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false);
    return new Cli(terminal, "test", new Workbench(), List.of(), given -> 0).run(args);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("rules/README.md"));
  }

  private Path copyOfTheRules() throws IOException {
    Path rules = Files.createDirectories(directory.resolve("rules/drl")).getParent();
    for (String folder : List.of("", "drl")) {
      try (Stream<Path> files = Files.list(Path.of("rules").resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, rules.resolve(folder).resolve(file.getFileName()));
        }
      }
    }
    return rules;
  }

  /** What the walk-through has officers type, by column. */
  private static Map<String, String> typed() throws IOException {
    Map<String, String> typed = new LinkedHashMap<>();
    Matcher line = TO_TYPE.matcher(readme());
    while (line.find()) {
      if (!line.group(1).equals("列") && !line.group(1).startsWith("-")) {
        typed.put(line.group(1), line.group(2));
      }
    }
    return typed;
  }

  /** Types a row below the last one, in LibreOffice's own form of the workbook. */
  private static String withRow(String sheets, Map<String, String> typed) {
    int table = sheets.indexOf("<table:table table:name=\"" + DecisionTable.SHEET + "\"");
    String last = "DT-022";
    int end = sheets.indexOf("</table:table-row>", sheets.indexOf(">" + last + "<", table));
    assertThat(table).isPositive();
    assertThat(end).isPositive();
    StringBuilder row = new StringBuilder("</table:table-row><table:table-row>");
    for (Column column : DecisionTable.schema().columns()) {
      String text = typed.getOrDefault(column.header(), "");
      row.append(
          text.isEmpty()
              ? "<table:table-cell/>"
              : "<table:table-cell office:value-type=\"string\"><text:p>"
                  + text.replace("<", "&lt;").replace(">", "&gt;")
                  + "</text:p></table:table-cell>");
    }
    return sheets.substring(0, end) + row + sheets.substring(end);
  }

  @Test
  void a_check_is_added_by_one_row_as_the_readme_says() throws Exception {
    Office office = Office.in(directory);
    Path rules = copyOfTheRules();
    Path workbook = rules.resolve("decisions.xlsx");
    Path opened = office.converted(workbook, "fods", "fods");
    Files.writeString(opened, withRow(Files.readString(opened), typed()));
    Files.move(
        office.converted(opened, "xlsx:Calc MS Excel 2007 XML", "xlsx"),
        workbook,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(jihe("rules", "lint", rules.toString())).as(said()).isZero();
    assertThat(said()).isEqualTo("规则集没有错误\n");

    Path form = directory.resolve("form.json");
    Files.writeString(form, FORM.formatted("7"));
    jihe("check", "--format", "json", "--rules", rules.toString(), form.toString());
    assertThat(said())
        .contains("\"check\": \"training-days\"", "“骨干培训天数”为7天，培训一般不超过5天", "\"id\": \"DT-901\"");
    Files.writeString(form, FORM.formatted("5"));
    jihe("check", "--format", "json", "--rules", rules.toString(), form.toString());
    assertThat(said()).doesNotContain("\"check\": \"training-days\"").contains("assessments");

    assertThat(jihe("rules", "render", rules.toString())).isZero();
    String before = Files.readString(Path.of("rules/decisions.txt"));
    String after = Files.readString(rules.resolve("decisions.txt"));
    assertThat(after).startsWith(before).contains("\n[DT-901]\n启用: 是\n指标名称: 含 培训\n");
  }

  @Test
  void every_table_and_column_is_explained() throws IOException {
    String readme = readme();
    for (TableSchema schema : PolicyTables.schemas()) {
      assertThat(readme).contains("\n### " + schema.file() + "\n");
      int start = readme.indexOf("\n#### " + schema.sheet() + "\n");
      assertThat(start).as(schema.sheet()).isPositive();
      int next = readme.indexOf("\n#### ", start + 1);
      String section = readme.substring(start, next < 0 ? readme.length() : next);
      for (Column column : schema.columns()) {
        boolean told =
            section.contains("| " + column.header() + (column.required() ? "（必填） |" : " |"));
        assertThat(told || TableSchema.isCommon(column.header()))
            .as(schema.sheet() + " " + column.header())
            .isTrue();
      }
    }
  }

  @Test
  void its_links_and_commands_are_there() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme());
    while (link.find()) {
      assertThat(Path.of("rules").resolve(link.group(1))).exists();
    }
    for (String command : List.of("lint", "analyse", "show", "list", "render", "template")) {
      assertThat(readme()).contains("jihe rules " + command);
      assertThat(jihe("rules", command, "--help")).isZero();
    }
  }

  @Test
  void the_shipped_rules_are_clean() {
    assertThat(jihe("rules", "lint", "rules")).as(said()).isZero();
    assertThat(jihe("rules", "analyse", "rules")).as(said()).isZero();
  }
}
