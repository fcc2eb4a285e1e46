package org.jihe.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.TableText;
import org.junit.jupiter.api.Test;

/** Rows of reference tables that are about one thing, and words that stand in several rows. */
class KeyedRowsTest {

  private static List<RuleRow> rows(String file, String sheet, String... rows) {
    List<TableSchema> schemas =
        PolicyTables.of(file).stream().filter(schema -> schema.sheet().equals(sheet)).toList();
    StringBuilder text = new StringBuilder("# " + file + "\n\n## " + sheet + "\n");
    for (int i = 0; i < rows.length; i++) {
      text.append("\n[R-" + (i + 1) + "]\n启用: 是\n" + rows[i].replace("；", "\n") + "\n");
    }
    var parsed = new TableText().parse("x.txt", text.toString(), schemas);
    assertThat(parsed.defects()).isEmpty();
    return parsed.of(sheet);
  }

  private static List<RuleNote> plans(String... limits) {
    String[] rows = new String[limits.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "版式: 重庆平表；权重合计: 9" + i + "；单项上限: 45；最少指标数: 3" + limits[i];
    }
    return KeyedRows.first("版式").orBlank().notes(rows("weights.xlsx", "权重", rows));
  }

  @Test
  void two_rows_for_one_layout_and_time_are_a_conflict_with_the_year_that_shows_it() {
    List<RuleNote> notes = plans("；生效年度止: 2024", "；生效年度起: 2024");
    assertThat(notes)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(Kind.CONFLICT);
              assertThat(note.witness()).isEqualTo("2024年度");
              assertThat(note.message()).contains("版式“重庆平表”", "只有“R-1”起作用");
            });
  }

  @Test
  void rows_that_follow_each_other_are_as_they_should_be() {
    assertThat(plans("；生效年度止: 2023", "；生效年度起: 2024")).isEmpty();
  }

  @Test
  void a_year_between_rows_is_a_gap_and_the_row_that_closes_it_is_given() {
    List<RuleNote> notes = plans("；生效年度起: 2026", "；生效年度起: 2020；生效年度止: 2023");
    assertThat(notes)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(Kind.GAP);
              assertThat(note.message()).contains("2024至2025年度没有规定", "“R-2”之后、“R-1”之前");
              assertThat(note.remedy()).contains("生效年度起 2024；生效年度止 2025");
              assertThat(note.rows().get(0).cells()).containsOnlyKeys("生效年度止");
            });
  }

  @Test
  void a_particular_row_before_a_general_one_is_on_purpose_and_behind_it_never_speaks() {
    assertThat(plans("；地区: 沙坪坝区", "")).isEmpty();
    assertThat(plans("", "；地区: 沙坪坝区")).extracting(RuleNote::kind).containsExactly(Kind.CONFLICT);
  }

  @Test
  void where_every_row_speaks_the_same_thing_twice_is_noted() {
    List<RuleRow> registry =
        rows(
            "legal-basis.xlsx",
            "立项依据登记",
            "文号: 财预〔2021〕101号；标题: 指引；层级: 部门规范性文件",
            "文号: 财预〔2021〕101号；标题: 取值指引；层级: 部门规范性文件",
            "标题: 指引；层级: 法律");
    assertThat(KeyedRows.every("文号").notes(registry)).hasSize(1);
    assertThat(KeyedRows.every("标题").notes(registry))
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("标题“指引”", "“R-1”和“R-3”"));
  }

  private static List<RuleNote> wording(String... rows) {
    String[] full = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      full[i] = "匹配方式: 含；" + rows[i];
    }
    return new KeyedWords("词", List.of("类别", "匹配方式"), List.of("改为", "级别"))
        .except("例外")
        .in("栏目")
        .notes(rows("wording.xlsx", "用语", full));
  }

  @Test
  void a_word_twice_in_one_category_is_a_duplicate_or_with_another_severity_a_conflict() {
    assertThat(wording("类别: 口号；词: 甲、乙", "类别: 口号；词: 乙、丙"))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(Kind.DUPLICATE);
              assertThat(note.message()).contains("“乙”在“R-1”和“R-2”里都有");
            });
    assertThat(wording("类别: 口号；词: 甲；级别: 错误", "类别: 口号；词: 甲；级别: 提示"))
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("而级别不同"));
  }

  @Test
  void a_word_in_two_categories_or_two_parts_of_the_form_is_none() {
    assertThat(wording("类别: 口号；词: 甲", "类别: 内部材料；词: 甲")).isEmpty();
    assertThat(wording("类别: 口号；词: 甲；栏目: 项目概况", "类别: 口号；词: 甲；栏目: 立项依据")).isEmpty();
    assertThat(wording("类别: 口号；词: 甲；栏目: 项目概况", "类别: 口号；词: 甲")).hasSize(1);
  }

  @Test
  void a_word_that_holds_its_own_exception_never_acts() {
    assertThat(wording("类别: 口号；词: 上级要求、惯例；例外: 要求"))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(Kind.NEVER);
              assertThat(note.message()).contains("词“上级要求”永远不会起作用：例外“要求”");
            });
  }
}
