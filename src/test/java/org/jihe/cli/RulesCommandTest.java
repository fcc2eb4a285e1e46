package org.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Defect;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Position;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleReference;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rules …} tells what its tools found. */
class RulesCommandTest {
  private static final Defect CELL =
      new Defect("rules/weights.xlsx", new Position.SheetCell("权重", "D5"), "不能写“九十”", "请写 90");
  private static final RuleReference WEIGHTS =
      new RuleReference("WT-001", "rules/weights.xlsx", "权重", 2, Map.of("权重合计", "F2"));
  private static final RuleStatement RULE =
      new RuleStatement(
          WEIGHTS,
          true,
          "2024年度",
          "权重合计应为90。",
          List.of(new LegalBasis("财预〔2021〕101号", "", "", Verification.PENDING)),
          Verification.PENDING,
          Map.of("权重合计", "90"));
  private static final RuleNote NOTE =
      new RuleNote(RuleNote.Kind.GAP, "60与61之间没有规则", "60.5", List.of(WEIGHTS), "加一行");

  @TempDir private Path rules;

  private Call run(Call call, String command, String... more) {
    List<String> args = new java.util.ArrayList<>(List.of("rules", command));
    args.addAll(List.of(more));
    args.add(rules.toString());
    return call.run(args.toArray(String[]::new));
  }

  @Test
  void warnings_are_shown_and_do_not_fail() {
    Call call = run(new Call().withRuleWarnings(CELL), "lint");
    assertThat(call.code()).isZero();
    assertThat(call.out().lines())
        .containsExactly("提醒：rules/weights.xlsx:权重!D5: 不能写“九十”（请写 90）", "规则集没有错误，有 1 处提醒");
  }

  @Test
  void lint_as_json_keeps_defects_and_warnings_apart() {
    Call call =
        run(new Call().withRuleDefects(CELL).withRuleWarnings(CELL), "lint", "--format=json");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out())
        .contains("\"defects\": [", "\"warnings\": [", "\"sheet\": \"权重\"", "\"cell\": \"D5\"");
  }

  @Test
  void lint_as_sarif_is_one_run_of_this_program() {
    Call call = run(new Call().withRuleDefects(CELL), "lint", "--format", "sarif");
    assertThat(call.out()).contains("\"version\": \"2.1.0\"", "\"name\": \"jihe\"", "\"1.2.3\"");
  }

  @Test
  void copies_are_named_beside_the_results() {
    Call call =
        run(new Call().writing(Path.of("w.lint.xlsx")), "lint", "--write-back", "--format=json");
    assertThat(call.code()).isZero();
    assertThat(call.out()).startsWith("{").endsWith("}\n");
    assertThat(call.err()).isEqualTo("已标注 w.lint.xlsx\n");
  }

  @Test
  void a_place_for_copies_without_copies_is_a_wrong_call() {
    Call call = run(new Call(), "lint", "--out", "x");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("--write-back");
  }

  @Test
  void a_rule_is_one_line_with_its_norm_and_its_cells() {
    Call call = run(new Call().telling(RULE), "list");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("WT-001：2024年度，权重合计应为90。依据财预〔2021〕101号（待核）。 rules/weights.xlsx 权重!F2\n", "共 1 条");
  }

  @Test
  void a_rule_is_shown_with_what_stands_in_its_cells() {
    Call call = new Call().telling(RULE).run("rules", "show", "WT-001", rules.toString());
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("权重合计应为90。").endsWith("  权重合计（F2）：90\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show"})
  void rules_as_json(String command) {
    Call call = new Call().telling(RULE);
    call.run(
        "rules",
        command,
        "--format",
        "json",
        command.equals("show") ? "WT-001" : rules.toString(),
        command.equals("show") ? rules.toString() : "--check=x");
    assertThat(call.out()).contains("\"id\": \"WT-001\"", "\"sentence\":", "\"cell\": \"F2\"");
  }

  @Test
  void what_an_analysis_notes_is_told_with_its_witness_and_exits_with_1() {
    Call call = run(new Call().noting(NOTE), "analyse");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out().lines())
        .containsExactly(
            "【缺口】60与61之间没有规则",
            "  例如：60.5",
            "  位置：WT-001 rules/weights.xlsx 权重!F2",
            "  建议：加一行",
            "",
            "共 1 处");
    assertThat(run(new Call().noting(NOTE), "analyse", "--format=json").out())
        .contains("\"kind\": \"gap\"", "\"witness\": \"60.5\"", "\"权重合计\": \"F2\"");
    assertThat(run(new Call(), "analyse").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "analyse"})
  void a_rulebook_with_a_defect_is_refused(String command) {
    Call call = run(new Call().withRuleDefects(CELL), command);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("权重!D5");
  }

  @Test
  void fresh_workbooks_are_named() {
    Call call = run(new Call().writing(Path.of("weights.xlsx")), "template");
    assertThat(call.out()).isEqualTo("已写出 weights.xlsx\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "list", "show", "analyse", "template", "render", "build"})
  void every_part_is_explained_in_both_languages(String command) {
    String english = new Call().run("rules", command, "--help").out();
    String chinese = new Call().run("rules", command, "--lang", "zh", "--help").out();
    assertThat(english)
        .doesNotContainPattern("\\p{IsHan}{8}")
        .contains("Usage: jihe rules " + command);
    assertThat(chinese).contains("用法：").containsPattern("\\p{IsHan}{4}");
    for (String text : List.of(english, chinese)) {
      assertThat(text.lines().filter(line -> line.matches(" +--(?!help|version)[a-z-]+=\\S+ *")))
          .as("options without a word about them are followed by it on the next line")
          .allSatisfy(
              line ->
                  assertThat(text)
                      .containsPattern(java.util.regex.Pattern.quote(line) + "\\R {20,}\\S"));
    }
  }
}
