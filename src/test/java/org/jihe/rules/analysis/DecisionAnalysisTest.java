package org.jihe.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.domain.RuleReference;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions that repeat, contradict, cover up or leave out something, and those that do not. */
class DecisionAnalysisTest {
  private static final String SATISFACTION = "指标名称: 含 满意度\n";

  /** Rows in the canonical text, one after the other, with 编号 D-1, D-2, …; 级别 is 警告 if none. */
  static List<RuleNote> notes(String... rows) {
    StringBuilder text = new StringBuilder("# decisions.xlsx\n\n## 判定表\n");
    for (int i = 0; i < rows.length; i++) {
      String row = rows[i].replace("；", "\n");
      text.append("\n[D-").append(i + 1).append("]\n").append(row);
      text.append(row.contains("启用:") ? "" : "\n启用: 是");
      text.append(row.contains("检查:") ? "" : "\n检查: some-check");
      text.append(row.contains("级别:") ? "\n" : "\n级别: 警告\n");
    }
    SheetTables parsed =
        new TableText().parse("decisions.txt", text.toString(), List.of(DecisionTable.schema()));
    assertThat(parsed.defects()).isEmpty();
    return new DecisionAnalysis().notes(parsed.of(DecisionTable.SHEET));
  }

  private static RuleNote only(Kind kind, String... rows) {
    List<RuleNote> notes = notes(rows);
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).kind()).isEqualTo(kind);
    return notes.get(0);
  }

  private static List<String> ids(RuleNote note) {
    return note.rows().stream().map(RuleReference::id).toList();
  }

  @Test
  void two_rows_that_say_the_same_are_duplicates_however_they_are_written() {
    RuleNote note = only(Kind.DUPLICATE, "计量单位: 件、次；指标值: ≥90", "指标值: 不低于90；计量单位: 次、件");
    assertThat(ids(note)).containsExactly("D-1", "D-2");
    assertThat(note.witness()).isEqualTo("计量单位 “次”，指标值 90");
    assertThat(note.rows().get(0).cells()).containsOnlyKeys("计量单位", "指标值");
  }

  @Test
  void one_condition_with_two_severities_is_a_conflict() {
    RuleNote note = only(Kind.CONFLICT, "指标值: >100；级别: 错误", "指标值: >100；级别: 提示");
    assertThat(note.message()).contains("级别一为错误、一为提示");
    assertThat(note.witness()).isEqualTo("指标值 101");
  }

  @Test
  void one_condition_with_two_messages_is_a_conflict() {
    assertThat(only(Kind.CONFLICT, "指标值: 100；提示: 甲", "指标值: 100；提示: 乙").message())
        .contains("提示或建议不同");
  }

  @Test
  void rows_of_different_checks_have_nothing_to_do_with_each_other() {
    assertThat(notes("指标值: 100", "指标值: 100；检查: another-check")).isEmpty();
  }

  @Test
  void rows_that_are_not_enabled_do_not_count() {
    assertThat(notes("指标值: 100", "指标值: 100；启用: 否")).isEmpty();
  }

  @Test
  void the_same_condition_in_years_that_do_not_meet_is_no_duplicate() {
    assertThat(notes("指标值: 100；生效年度止: 2023", "指标值: 100；生效年度起: 2024")).isEmpty();
    RuleNote note = only(Kind.DUPLICATE, "指标值: 100；生效年度止: 2024", "指标值: 100；生效年度起: 2024");
    assertThat(note.witness()).startsWith("2024年度，");
  }

  @Test
  void the_same_condition_in_regions_that_do_not_meet_is_no_duplicate() {
    assertThat(notes("指标值: 100；地区: 渝中区", "指标值: 100；地区: 沙坪坝区")).isEmpty();
    assertThat(notes("指标值: 100；地区: 重庆市沙坪坝区", "指标值: 100；地区: 沙坪坝区")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "指标名称: 含 群众满意度, 指标名称: 含 满意度",
    "指标名称: 结尾 完成率、办结率, 指标名称: 结尾 率",
    "指标名称: 等于 出生率, 指标名称: 结尾 率",
    "指标名称: 开头 做好工作, 指标名称: 含 做好",
    "指标名称: 含 率 且 不含 满意, 指标名称: 不含 满意度",
    "指标值: 80..90, 指标值: ≥80",
    "指标值: 85、95, 指标值: >80且<100",
    "指标值: >100%, 指标值: >100",
    "指标性质: ≥, 指标性质: 非 定性",
    "预算金额: ≥2万元, 预算金额: >10000元",
    "计量单位: 件；指标值: 5, 计量单位: 件",
    "指标个数: >3, 指标个数: ≥4、2"
  })
  void a_row_that_another_covers_is_shadowed(String narrow, String wide) {
    RuleNote note = only(Kind.SHADOWED, narrow, wide);
    assertThat(ids(note)).containsExactly("D-1", "D-2");
    assertThat(note.witness()).isNotEmpty();
    assertThat(ids(only(Kind.SHADOWED, wide, narrow))).containsExactly("D-2", "D-1");
  }

  @ParameterizedTest
  @CsvSource({
    "指标名称: 含 满意度, 指标名称: 含 群众满意度、知晓",
    "指标名称: 结尾 率, 指标名称: 开头 率",
    "指标名称: 不含 满意, 指标名称: 不含 投诉",
    "指标名称: 匹配 ^a, 指标名称: 匹配 ^b",
    "指标值: ≥80, 指标值: ≤90",
    "指标值: 80..90%, 计量单位: 件",
    "指标性质: ≥、>, 指标性质: >、=",
    "指标值: 5；生效年度起: 2020, 指标值: 5..6；生效年度起: 2024",
    "预算金额: ≥2万元；指标值: 5, 指标值: 5..6；权重: 9"
  })
  void rows_that_share_some_cases_only_collect_on_purpose(String one, String other) {
    assertThat(notes(one, other)).isEmpty();
    assertThat(notes(other, one)).isEmpty();
  }

  @Test
  void a_row_that_grades_part_of_another_more_gravely_is_not_shadowed() {
    assertThat(notes("指标值: <90；级别: 警告", "指标值: <60；级别: 错误")).isEmpty();
    assertThat(ids(only(Kind.SHADOWED, "指标值: <90；级别: 错误", "指标值: <60；级别: 警告")))
        .containsExactly("D-2", "D-1");
  }

  @Test
  void a_row_with_words_of_its_own_is_not_shadowed() {
    assertThat(notes("指标值: <90；提示: 偏低", "指标值: <60；提示: 太低")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "指标名称: 含 满意度 且 不含 满意, 指标名称",
    "指标名称: 等于 件 且 不含 件, 指标名称",
    "指标名称: 空 且 含 率, 指标名称",
    "计量单位: 件；指标值: ≥90%, 计量单位",
    "预算年度: ≤2023；生效年度起: 2024, 预算年度",
    "指标个数: >3且<4, 指标个数",
    "指标个数: 0；指标值: 5, 指标个数",
    "指标性质: 非 ≥、>、=、<、≤、定性, 指标性质"
  })
  void a_row_that_nothing_can_meet_never_fires(String row, String header) {
    RuleNote note = only(Kind.NEVER, row);
    assertThat(note.message()).startsWith("“D-1”永远不会触发：");
    assertThat(note.rows().get(0).cells()).containsKey(header);
    assertThat(note.remedy()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "指标名称: 含 满意度 且 不含 不满意",
    "计量单位: %、件；指标值: ≥90%",
    "计量单位: 百分比；指标值: 100%",
    "预算年度: ≤2024；生效年度起: 2024",
    "指标个数: 0"
  })
  void a_row_that_something_can_meet_is_not_noted(String row) {
    assertThat(notes(row)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "指标值: 0..60, 指标值: 61..80, >60且<61, 60.5",
    "指标值: 0..60, 指标值: >60.01且<80, >60且≤60.01, 60.005",
    "指标值: <60, 指标值: >60且<80, 60, 60",
    "权重: <10, 权重: 20..30, ≥10且<20, 10",
    "指标值: 0..60%, 指标值: 70..80%, >60%且<70%, 65%",
    "指标个数: <3, 指标个数: 5..9, 3..4, 3",
    "预算金额: <1万元, 预算金额: 2万元..3万元, ≥1万元且<2万元, 10000元"
  })
  void a_gap_in_a_scale_is_noted_with_the_row_that_closes_it(
      String low, String high, String gap, String value) {
    RuleNote note = only(Kind.GAP, SATISFACTION + low, SATISFACTION + high);
    String header = low.substring(0, low.indexOf(':'));
    assertThat(note.message()).contains("“D-1”与“D-2”之间", "“" + header + "”" + gap + " 没有规则");
    assertThat(note.witness()).contains(header + " " + value);
    assertThat(note.remedy())
        .contains("指标名称 含 满意度；", header + " " + gap + "；", "检查 some-check；级别 警告");
    assertThat(note.rows())
        .extracting(RuleReference::cells)
        .allSatisfy(c -> assertThat(c).hasSize(1));
  }

  @Test
  void adding_the_row_that_closes_a_gap_closes_it() {
    assertThat(notes("指标值: 0..60", "指标值: 61..80", "指标值: >60且<61")).isEmpty();
    assertThat(notes("指标个数: <3", "指标个数: 5..9", "指标个数: 3..4")).isEmpty();
  }

  @Test
  void what_is_neither_too_low_nor_too_high_is_no_gap() {
    assertThat(notes("指标值: <0", "指标值: >100")).isEmpty();
  }

  @Test
  void single_numbers_are_a_list_without_gaps() {
    assertThat(notes("指标值: 60", "指标值: 80", "指标值: 100")).isEmpty();
  }

  @Test
  void a_gap_that_another_row_covers_is_none() {
    assertThat(
            notes(
                SATISFACTION + "计量单位: 件；指标值: 0..60；级别: 错误；提示: 甲",
                SATISFACTION + "计量单位: 件；指标值: 70..80；级别: 错误；提示: 甲",
                SATISFACTION + "指标值: 0..80；级别: 提示；提示: 乙"))
        .isEmpty();
  }

  @Test
  void rows_that_differ_in_more_than_one_number_are_no_scale() {
    assertThat(notes("指标值: 0..60；权重: <10", "指标值: 70..80；权重: >10")).isEmpty();
  }

  @Test
  void steps_of_a_scale_that_overlap_are_noted() {
    RuleNote note = only(Kind.OVERLAP, "指标值: 0..60；级别: 错误", "指标值: 50..80；级别: 警告");
    assertThat(note.message()).contains("50..60 重叠");
    assertThat(note.witness()).isEqualTo("指标值 50");
  }

  @Test
  void steps_that_touch_do_not_overlap() {
    assertThat(notes("指标值: ≥0且<60", "指标值: 60..80", "指标值: >80")).isEmpty();
  }

  @Test
  void two_thousand_rows_of_one_check_are_all_compared() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      rows.add(
          "项目名称: 含 项目甲；预算金额: ≥3.5万元；指标名称: 含 指标"
              + i
              + "号 且 不含 减少；计量单位: %"
              + "；指标性质: ≥、>；指标值: ≥"
              + i
              + "；权重: >10；预算年度: ≥2020");
    }
    rows.add(rows.get(1_999));
    RuleNote note = only(Kind.DUPLICATE, rows.toArray(String[]::new));
    assertThat(ids(note)).containsExactly("D-2000", "D-2001");
    assertThat(note.rows()).extracting(RuleReference::cells).extracting(Map::size).containsOnly(8);
  }
}
