package org.jihe.regression.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.RuleChange;
import org.jihe.fixtures.EditedRules;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Sample;
import org.jihe.reporting.PlainJson;
import org.jihe.reporting.trial.DifferenceJson;
import org.jihe.reporting.trial.DifferenceText;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferenceTest {
  private Rulebook base;
  private String clean;

  @BeforeAll
  void load() throws IOException, RulebookException {
    base = Sample.rulebook();
    clean = Files.readString(Path.of("fixtures/filings/clean/filing.json"));
  }

  private Rulebook edited(String workbook, UnaryOperator<String> change)
      throws IOException, RulebookException {
    return base.reload(EditedRules.ofProject().with(workbook, change).files());
  }

  private static NamedFiling filing(String name, String json) {
    return new NamedFiling(name, () -> json.getBytes(StandardCharsets.UTF_8));
  }

  private Difference difference(Rulebook head, NamedFiling... filings) {
    return new DifferenceRun(base, head).over(List.of(filings));
  }

  @Test
  void the_same_rules_make_no_difference() {
    Difference same = difference(base, filing("a", clean));
    assertThat(same.isSame()).isTrue();
    assertThat(same.changes()).isEmpty();
  }

  @Test
  void a_changed_figure_is_named_beside_its_effects() throws Exception {
    Rulebook head = edited("weights", text -> text.replaceFirst("权重合计: 90", "权重合计: 85"));
    Difference made = difference(head, filing("a", clean));
    assertThat(made.changes())
        .extracting(RuleChange::text)
        .containsExactly("权重!G2（WT-001 权重合计）: 90 → 85");
    assertThat(made.effects())
        .extracting(effect -> effect.kind() + " " + effect.statement().text())
        .containsExactlyInAnyOrder("APPEARED 错误（确定）指标权重合计为90，应为85", "VERDICT 退回修改");
    assertThat(made.effects())
        .allSatisfy(effect -> assertThat(effect.causes()).isEqualTo(made.changes()));
    assertThat(made.idle()).isEmpty();
  }

  @Test
  void a_filing_that_cannot_be_read_is_named_and_not_taken_for_one_that_is_the_same()
      throws Exception {
    Rulebook head = edited("weights", text -> text.replaceFirst("权重合计: 90", "权重合计: 85"));
    Difference made = difference(head, filing("a", clean), filing("b.json", "{\"forms\": ["));
    assertThat(made.unread()).containsExactly("b.json");
    assertThat(new DifferenceText(5).write(made)).contains("有读不出的内容，只比较了读到的部分：\n  b.json");
    assertThat(PlainJson.indented(DifferenceJson.of(made))).contains("\"unread\"");
  }

  @Test
  void of_two_cells_of_a_row_each_effect_names_its_own() throws Exception {
    Rulebook head =
        edited(
            "weights",
            text ->
                text.replaceFirst("权重合计: 90", "权重合计: 85")
                    .replaceFirst("最少指标数: 3", "最少指标数: 7")
                    .replaceFirst("单项上限: 45", "单项上限: 44"));
    Difference made = difference(head, filing("a", clean));
    assertThat(made.changes()).hasSize(3);
    assertThat(causes(made, "weight-total")).containsExactly("权重合计");
    assertThat(causes(made, "indicator-count")).containsExactly("最少指标数");
    assertThat(made.idle()).extracting(RuleChange::header).containsExactly("单项上限");
  }

  private static List<String> causes(Difference made, String check) {
    return made.effects().stream()
        .filter(effect -> effect.statement().check().equals(check))
        .flatMap(effect -> effect.causes().stream())
        .map(RuleChange::header)
        .distinct()
        .toList();
  }

  @Test
  void a_verdict_that_two_changes_flip_names_both() throws Exception {
    Rulebook head =
        base.reload(
            EditedRules.ofProject()
                .with("weights", text -> text.replaceFirst("权重合计: 90", "权重合计: 85"))
                .with("catalogue", text -> text.replaceFirst("值: 1000000\n", "值: 5\n"))
                .with(
                    "decisions",
                    text ->
                        text
                            + "\n[DT-900]\n启用: 是\n指标名称: 含 调解\n检查: mediation\n"
                            + "提示: “{指标名称}”\n级别: 错误\n备注: 试验\n")
                .files());
    Difference made = difference(head, filing("a", clean));
    assertThat(made.changes())
        .extracting(RuleChange::kind)
        .contains(RuleChange.Kind.ROW_ADDED, RuleChange.Kind.CELL);
    assertThat(made.flips())
        .singleElement()
        .satisfies(
            flip ->
                assertThat(flip.causes())
                    .extracting(RuleChange::id)
                    .containsExactlyInAnyOrder("WT-001", "DT-900"));
  }

  @Test
  void a_removed_row_is_the_cause_of_what_vanishes() throws Exception {
    String phone = clean.replace("全年300件，", "全年300件，联系电话13800000000，");
    Rulebook head =
        edited("wording", text -> text.replaceFirst("(?s)\\n\\[WD-034\\]\\n.*?(?=\\n\\[)", ""));
    Difference made = difference(head, filing("a", phone), filing("b", clean));
    assertThat(made.changes())
        .extracting(RuleChange::kind)
        .containsExactly(RuleChange.Kind.ROW_REMOVED);
    assertThat(made.effects())
        .extracting(Effect::source, Effect::kind)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("a", Effect.Kind.VANISHED),
            org.assertj.core.groups.Tuple.tuple("a", Effect.Kind.VERDICT));
    assertThat(made.byCheck()).containsOnlyKeys("personal-data");
    assertThat(made.byDepartment()).containsOnlyKeys("重庆市沙坪坝区司法局");
  }

  @Test
  void a_note_changes_and_nothing_follows() throws Exception {
    Rulebook head = edited("weights", text -> text.replaceFirst("备注: 其余", "备注: 其他"));
    Difference made = difference(head, filing("a", clean));
    assertThat(made.isSame()).isTrue();
    assertThat(made.idle()).extracting(RuleChange::header).containsExactly("备注");
  }

  /** Of more filings than are traced, the rest has the causes that the traced ones agree on. */
  @Test
  void many_filings_have_the_causes_that_each_alone_would_have() throws Exception {
    Rulebook head =
        edited(
            "weights",
            text -> text.replaceFirst("权重合计: 90", "权重合计: 85").replaceFirst("最少指标数: 3", "最少指标数: 7"));
    String heavier = clean.replace("\"weight\": 10,", "\"weight\": 11,");
    List<NamedFiling> many = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      many.add(filing("f" + i, i % 2 == 0 ? clean : heavier));
    }
    Difference all = new DifferenceRun(base, head).over(many);
    Map<String, List<String>> alone = new HashMap<>();
    for (NamedFiling one : many.subList(0, 2)) {
      alone.put(one.name(), told(difference(head, one), one.name()));
    }
    assertThat(alone.get("f0")).isNotEqualTo(alone.get("f1"));
    for (int i = 0; i < many.size(); i++) {
      assertThat(told(all, "f" + i)).as("f" + i).isEqualTo(alone.get("f" + i % 2));
    }
  }

  /** Where two rows may cause an effect of one sort, what the first show is not taken for all. */
  @Test
  void a_late_filing_whose_cause_is_another_is_not_told_the_first_ones() throws Exception {
    Rulebook head =
        edited("decisions", text -> text + added("DT-901", "含 调解") + added("DT-902", "含 满意度"));
    String other = clean.replace("调解案件数", "受理案件数").replace("调解协议履行率", "协议履行率");
    List<NamedFiling> many = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      many.add(filing("f" + i, clean));
    }
    many.add(filing("late", other));
    Difference all = new DifferenceRun(base, head).over(many);
    assertThat(told(all, "late")).isEqualTo(told(difference(head, many.get(230)), "late"));
    assertThat(told(all, "f229")).isEqualTo(told(difference(head, many.get(229)), "f229"));
  }

  private static String added(String id, String name) {
    return "\n[" + id + "]\n启用: 是\n指标名称: " + name + "\n检查: trial\n提示: “{指标名称}”\n级别: 错误\n备注: 试验\n";
  }

  private static List<String> told(Difference made, String source) {
    return made.effects().stream()
        .filter(effect -> effect.source().equals(source))
        .map(
            effect ->
                effect.kind()
                    + " "
                    + effect.statement().text()
                    + effect.causes().stream().map(RuleChange::place).toList())
        .toList();
  }
}
