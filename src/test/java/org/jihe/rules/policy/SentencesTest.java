package org.jihe.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.TableText;
import org.junit.jupiter.api.Test;

/** Rows in words. */
class SentencesTest {
  private static RuleRow row(String file, String sheet, String cells) {
    List<TableSchema> schemas =
        PolicyTables.of(file).stream().filter(schema -> schema.sheet().equals(sheet)).toList();
    String text = "# " + file + "\n\n## " + sheet + "\n\n[X-1]\n启用: 是\n" + cells.replace("；", "\n");
    var parsed = new TableText().parse("x.txt", text, schemas);
    assertThat(parsed.defects()).isEmpty();
    return parsed.of(sheet).get(0);
  }

  @Test
  void a_weight_plan_in_words() {
    RuleRow row = row("weights.xlsx", "权重", "版式: 重庆平表；权重合计: 90；含执行率合计: 100；单项上限: 45；最少指标数: 3");
    assertThat(PolicyTables.sentence(row, Optional.empty()))
        .isEqualTo("版式为重庆平表的，权重合计应为90（列有预算执行率指标的，应为100），单项不超过45，至少3项指标。");
  }

  @Test
  void a_decision_in_words() {
    RuleRow row =
        row(
            "decisions.xlsx",
            "判定表",
            "预算金额: ≥3.5万元；指标名称: 结尾 率、比例 且 不含 增长、增幅；计量单位: %；指标性质: 非 定性；"
                + "指标值: 80..90、100；检查: share-range；提示: {指标值}过高；级别: 错误");
    assertThat(PolicyTables.sentence(row, Optional.empty()))
        .isEqualTo(
            "凡预算金额≥3.5万元，指标名称以“率”或“比例”结尾且不含“增长”、“增幅”，计量单位为“%”，指标性质不是定性，"
                + "指标值在80至90之间或为100的，报告“share-range”，级别为错误，提示：{指标值}过高。");
  }

  @Test
  void a_decision_without_a_message_is_told_with_that_of_its_card() {
    RuleRow card =
        row(
            "catalogue.xlsx",
            "检查目录",
            "检查: share-range；标题: 超出范围；类别: 指标；范围: 单表；确定性: 确定；提示: 不能是{指标值}；级别: 错误");
    RuleRow row = row("decisions.xlsx", "判定表", "指标值: >100；检查: share-range；级别: 错误");
    assertThat(PolicyTables.sentence(row, Optional.of(card)))
        .isEqualTo("凡指标值>100的，报告“share-range”，级别为错误，提示：不能是{指标值}。");
  }

  @Test
  void words_and_their_exceptions_in_words() {
    RuleRow row = row("wording.xlsx", "用语", "类别: 用语；匹配方式: 开头；词: 即使、即时；例外: 即时通信；栏目: 指标名称；改为: 及时");
    assertThat(PolicyTables.sentence(row, Optional.empty()))
        .isEqualTo("指标名称以“即使”或“即时”开头的（同一分句含“即时通信”的除外），归为“用语”，应写作“及时”。");
  }

  @Test
  void years_and_region_in_words() {
    String weights = "权重合计: 90；单项上限: 45；最少指标数: 3；";
    assertThat(
            PolicyTables.validity(
                row("weights.xlsx", "权重", weights + "生效年度起: 2021；生效年度止: 2024；地区: 重庆市")))
        .isEqualTo("自2021年度起至2024年度，重庆市");
    assertThat(
            PolicyTables.validity(row("weights.xlsx", "权重", weights + "生效年度起: 2024；生效年度止: 2024")))
        .isEqualTo("2024年度");
    assertThat(PolicyTables.validity(row("weights.xlsx", "权重", weights + "生效年度止: 2024")))
        .isEqualTo("至2024年度止");
    assertThat(PolicyTables.validity(row("weights.xlsx", "权重", weights + "备注: 无"))).isEmpty();
  }
}
