package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.WeightSum;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 权重: what the weights of a form must be. */
public final class WeightPlans extends PolicyTable {
  /** The checks that ask for a plan. */
  public static final List<String> CHECKS =
      List.of("weight-total", "weight-cap", "indicator-count");

  private static final TableKind KIND =
      TableKind.of(
              "weights.xlsx",
              "权重",
              "各表式、各年度的权重合计、单项上限和最少指标数。写明表式的行优先于不写表式的行。",
              Column.text(FormLayouts.LAYOUT, "适用的表式名称；空白表示没有专门规定的其他表式"),
              Column.number("权重合计", "各项指标权重之和").mandatory(),
              Column.number("含执行率合计", "列有预算执行率指标时的权重之和"),
              Column.number("单项上限", "一项指标最多可占多少").mandatory(),
              Column.number("最少指标数", "至少应有几项指标").mandatory())
          .askedBy(CHECKS.toArray(String[]::new))
          .soleBy(FormLayouts.LAYOUT)
          .compared(KeyedRows.first(FormLayouts.LAYOUT).orBlank());

  private final Map<String, List<Plan>> byLayout = new HashMap<>();

  WeightPlans(List<RuleRow> rows) {
    super(KIND, rows);
    each(Plan::of).forEach(plan -> byLayout.putIfAbsent(plan.layout(), List.of(plan)));
  }

  /**
   * What the weights of a form of some layout must be.
   *
   * @param id the row's 编号
   * @param layout the layout it is for; empty for those without a plan of their own
   * @param total the sum of the weights, in points
   * @param totalWithExecution the sum where the budget execution rate is among the indicators; the
   *     same as {@code total} when the row does not say
   * @param cap the most that one indicator may carry, in points
   * @param count the fewest indicators
   */
  public record Plan(
      String id,
      String layout,
      BigDecimal total,
      BigDecimal totalWithExecution,
      BigDecimal cap,
      int count) {
    static Plan of(RuleRow row) {
      BigDecimal total = row.number("权重合计");
      return new Plan(
          row.id(),
          row.text(FormLayouts.LAYOUT),
          total,
          row.has("含执行率合计") ? row.number("含执行率合计") : total,
          row.number("单项上限"),
          row.number("最少指标数").intValueExact());
    }

    /** The sum that these weights should come to. */
    public BigDecimal expected(WeightSum sum) {
      return sum.executionRate() ? totalWithExecution : total;
    }
  }

  /** The plan for a layout: its own, or else the one for all others; none when there is neither. */
  public List<Plan> forLayout(String layout) {
    List<Plan> own = byLayout.get(layout);
    return own == null ? byLayout.getOrDefault("", List.of()) : own;
  }

  @Override
  String sentence(RuleRow row) {
    return Phrases.filled(
        (row.has(FormLayouts.LAYOUT) ? "版式为{版式}的" : "没有专门规定的版式")
            + "，权重合计应为{权重合计}[（列有预算执行率指标的，应为{含执行率合计}）]"
            + "，单项不超过{单项上限}，至少{最少指标数}项指标[，级别为{级别}]",
        row);
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    lint.positive(row, "权重合计", "含执行率合计", "单项上限");
    lint.whole(row, "最少指标数");
    lint.notAbove(row, "单项上限", "权重合计");
    FormLayouts.lintName(row, lint);
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.of(forLayout(asked.form().layout()));
  }
}
