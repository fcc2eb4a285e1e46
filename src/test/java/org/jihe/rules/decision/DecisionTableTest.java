package org.jihe.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Field;
import org.jihe.domain.Position;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.Template;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableText;
import org.junit.jupiter.api.Test;

/** A row holds, does not hold, does not apply, or cannot be judged, and each is told apart. */
class DecisionTableTest {

  static List<RuleRow> rows(String... rows) {
    StringBuilder text = new StringBuilder("# decisions.xlsx\n\n## 判定表\n");
    for (int i = 0; i < rows.length; i++) {
      text.append("\n[D-").append(i + 1).append("]\n启用: 是\n检查: some-check\n级别: 警告\n");
      text.append(String.join("\n", rows[i].split("；", -1))).append('\n');
    }
    SheetTables parsed =
        new TableText().parse("decisions.txt", text.toString(), List.of(DecisionTable.schema()));
    assertThat(parsed.defects()).isEmpty();
    return parsed.of(DecisionTable.SHEET);
  }

  private static DecisionTable table(String... rows) {
    return new DecisionTable(rows(rows), new Vocabulary());
  }

  private static RuleMatch.Hit hit(String row, Declaration form) {
    return (RuleMatch.Hit) only(row, form);
  }

  private static RuleMatch.Unknown unknown(String row, Declaration form) {
    return (RuleMatch.Unknown) only(row, form);
  }

  private static RuleMatch only(String row, Declaration form) {
    List<RuleMatch> matches = table(row).match(form);
    assertThat(matches).hasSize(1);
    return matches.get(0);
  }

  private static Declaration indicator(String measure, String comparison, String target) {
    return Forms.of("2024").indicator("群众满意度", "40", measure, comparison, target).form();
  }

  @Test
  void a_row_about_indicators_is_judged_once_for_each() {
    Declaration form =
        Forms.of("2024")
            .indicator("宣传次数", "40", "%", "≥", "92")
            .indicator("群众满意度", "40", "%", "≥", "92")
            .indicator("培训次数", "10", "次", "≥", "12")
            .form();
    List<RuleMatch> matches = table("指标名称: 结尾 次数；计量单位: %", "计量单位: %").match(form);
    assertThat(matches)
        .extracting(match -> match.row().id() + " " + match.indicator())
        .containsExactly("D-1 1", "D-2 1", "D-2 2");
  }

  @Test
  void a_row_about_the_declaration_is_judged_once_even_without_indicators() {
    Declaration form = Forms.of("2024").with(Field.PROJECT_NAME, "法治社会建设").form();
    RuleMatch.Hit hit = hit("项目名称: 含 法治；指标个数: <3", form);
    assertThat(hit.indicator()).isZero();
    assertThat(hit.place().field()).isEqualTo("/projectName");
    assertThat(hit.place().quote()).isEqualTo("法治");
    assertThat(hit.facts()).containsEntry("指标个数", "0").doesNotContainKey("指标名称");
  }

  @Test
  void the_place_is_the_target_when_target_or_comparator_is_asked_else_the_name() {
    Declaration form = indicator("%", "≥", "100");
    assertThat(hit("指标性质: ≥；指标名称: 含 满意度", form).place().field()).isEqualTo("/indicators/0/target");
    assertThat(hit("指标名称: 含 满意度", form).place().field()).isEqualTo("/indicators/0/name");
    assertThat(hit("指标名称: 含 满意度", form).place().quote()).isEqualTo("满意度");
    assertThat(hit("指标名称: 含 满意度；权重: 40", form).place().field()).isEqualTo("/indicators/0/weight");
  }

  @Test
  void facts_are_shown_as_the_form_writes_them() {
    Declaration form =
        Forms.of("2024")
            .with(Field.BUDGET_TOTAL, "8.38")
            .with(Field.TOWNSHIP_SUBSIDY, "")
            .indicator("督察完成率", "40", "％", "≥", "92")
            .form();
    assertThat(hit("计量单位: %", form).facts())
        .containsEntry("预算金额", "8.38万元")
        .containsEntry("补助街镇", "（空白）")
        .containsEntry("计量单位", "％")
        .containsEntry("指标值", "92")
        .containsEntry("指标名称", "督察完成率");
    assertThat(Template.of("“{指标名称}”为{指标性质}{指标值}{计量单位}").fill(hit("计量单位: %", form).facts()))
        .isEqualTo("“督察完成率”为≥92％");
  }

  @Test
  void the_spellings_of_percent_are_one() {
    for (String written : List.of("%", "％", "百分比", "(%)", "（%）")) {
      assertThat(table("计量单位: 百分比").match(indicator(written, "≥", "92"))).hasSize(1);
    }
    assertThat(table("计量单位: %").match(indicator("次", "≥", "92"))).isEmpty();
  }

  @Test
  void a_percentage_asks_for_the_measure_too() {
    assertThat(table("指标值: ≥90%").match(indicator("百分比", "≥", "92"))).hasSize(1);
    assertThat(table("指标值: ≥90%").match(indicator("次", "≥", "92"))).isEmpty();
    assertThat(unknown("指标值: ≥90%", indicator("", "≥", "92")).reason()).isEqualTo("“计量单位”是空白");
    assertThat(table("指标值: ≥90%").match(indicator("", "≥", "80"))).isEmpty();
    assertThat(table("指标值: ≥90").match(indicator("次", "≥", "92"))).hasSize(1);
  }

  @Test
  void a_value_that_cannot_be_read_makes_a_row_unknown_when_all_else_holds() {
    Declaration form = indicator("%", "≥", "九成");
    RuleMatch.Unknown unknown = unknown("指标值: <60；计量单位: %", form);
    assertThat(unknown.indicator()).isEqualTo(1);
    assertThat(unknown.reason()).isEqualTo("“指标值”读不懂：九成");
    assertThat(table("指标值: <60；计量单位: 次").match(form)).isEmpty();
  }

  @Test
  void a_blank_value_makes_a_row_unknown_but_blankness_itself_can_be_asked() {
    Declaration form = indicator("", "", "92");
    assertThat(unknown("计量单位: 次", form).reason()).isEqualTo("“计量单位”是空白");
    assertThat(unknown("计量单位: 不含 次", form).reason()).isEqualTo("“计量单位”是空白");
    assertThat(unknown("指标性质: ≥", form).reason()).isEqualTo("“指标性质”是空白");
    assertThat(hit("计量单位: 空", form).place().field()).isEqualTo("/indicators/0/measure");
    assertThat(table("计量单位: 非空").match(form)).isEmpty();
    assertThat(table("计量单位: 含 次 且 非空").match(form)).isEmpty();
  }

  @Test
  void a_field_that_the_layout_does_not_have_makes_a_row_not_apply() {
    assertThat(table("一级指标: 产出指标", "一级指标: 空", "补助街镇: >0元").match(indicator("%", "≥", "92")))
        .isEmpty();
    assertThat(table("版式: 重庆平表").match(Forms.of("2024").layout("").form())).isEmpty();
  }

  @Test
  void a_number_is_not_asked_of_a_qualitative_target() {
    assertThat(table("指标值: <60").match(indicator("", "定性", "显著提升"))).isEmpty();
    assertThat(table("指标性质: 定性").match(indicator("", "定性", "显著提升"))).hasSize(1);
  }

  @Test
  void money_is_compared_in_yuan_and_never_without_a_declared_unit() {
    Forms form = Forms.of("2024").with(Field.BUDGET_TOTAL, "8.38");
    assertThat(table("预算金额: ≥83800元").match(form.form())).hasSize(1);
    assertThat(table("预算金额: >83800元").match(form.form())).isEmpty();
    assertThat(table("预算金额: ≤8.38元").match(form.in(AmountUnit.YUAN).form())).hasSize(1);
    assertThat(unknown("预算金额: ≥1元", form.in(AmountUnit.UNDECLARED).form()).reason())
        .contains("没有写明金额单位");
  }

  @Test
  void the_class_of_a_project_is_the_letter_after_eight_digits() {
    Forms form = Forms.of("2024").with(Field.PROJECT_CODE, "50010622T000000118102");
    assertThat(table("项目类别: 特定目标类").match(form.form())).hasSize(1);
    assertThat(table("项目类别: 非 特定目标类").match(form.form())).isEmpty();
    form.with(Field.PROJECT_CODE, "5001062");
    assertThat(unknown("项目类别: 人员类", form.form()).reason()).contains("看不出类别");
  }

  @Test
  void only_rows_in_force_in_the_budget_year_match() {
    String row = "指标个数: 0；生效年度起: 2024；生效年度止: 2025";
    assertThat(table(row).match(Forms.of("2023").form())).isEmpty();
    assertThat(table(row).match(Forms.of("2024").form())).hasSize(1);
    assertThat(table(row).match(Forms.of("2026").form())).isEmpty();
    assertThat(table(row).match(Forms.of("2026").form(), 2025, any -> true)).hasSize(1);
    assertThat(table(row).match(Forms.of("2024").form(), 2024, any -> false)).isEmpty();
    assertThat(unknown(row, Forms.of("").form()).reason()).contains("预算年度不明");
  }

  @Test
  void a_row_that_is_not_enabled_never_matches() {
    List<RuleRow> rows =
        new TableText()
            .parse(
                "decisions.txt",
                "# decisions.xlsx\n\n## 判定表\n\n[D-1]\n启用: 否\n指标个数: 0\n检查: c\n级别: 错误\n",
                List.of(DecisionTable.schema()))
            .of(DecisionTable.SHEET);
    assertThat(rows).hasSize(1);
    assertThat(new DecisionTable(rows, new Vocabulary()).match(Forms.of("2024").form())).isEmpty();
  }

  @Test
  void a_row_without_a_condition_is_a_defect_and_never_matches() {
    DecisionTable table = table("提示: 总是报告");
    assertThat(table.match(indicator("%", "≥", "92"))).isEmpty();
    assertThat(table.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.position()).isEqualTo(new Position.SheetCell("判定表", "A2"));
              assertThat(defect.message()).contains("一个条件也没有");
            });
  }

  @Test
  void a_placeholder_must_name_a_fact_that_the_row_has() {
    assertThat(table("指标名称: 含 率；提示: “{指标名称}”为{指标值}").defects()).isEmpty();
    assertThat(table("指标名称: 含 率；提示: “{指标名}”").defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.message()).contains("“{指标名}”不认识");
              assertThat(defect.hint()).startsWith("是否想写“{指标名称}”？");
            });
    assertThat(table("项目名称: 含 法治；建议: 改“{指标名称}”").defects())
        .extracting(Defect::message)
        .singleElement()
        .asString()
        .contains("要有对指标的条件才能用");
  }

  @Test
  void a_percent_sign_stands_only_with_targets() {
    assertThat(table("权重: >50%；指标值: >50%").defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.hint()).isEqualTo("是否想填“>50”？"));
  }

  @Test
  void the_schema_wants_a_check_and_a_severity() {
    Map<Boolean, List<String>> required =
        DecisionTable.schema().columns().stream()
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    Column::required,
                    java.util.stream.Collectors.mapping(
                        Column::header, java.util.stream.Collectors.toList())));
    assertThat(required.get(true)).containsExactly("编号", "启用", "检查", "级别");
    assertThat(required.get(false)).contains("预算金额", "指标值", "提示", "建议", "依据", "备注");
  }
}
