package org.jihe.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.WeightSum;
import org.jihe.rules.sheet.RuleRow;

/**
 * What the weights of a form must be (权重).
 *
 * @param id the row's 编号
 * @param layout the layout it is for; empty for those without a plan of their own
 * @param total the sum of the weights, in points
 * @param totalWithExecution the sum where the budget execution rate is among the indicators; the
 *     same as {@code total} when the row does not say
 * @param cap the most that one indicator may carry, in points
 * @param count the fewest indicators
 */
public record WeightPlan(
    String id,
    String layout,
    BigDecimal total,
    BigDecimal totalWithExecution,
    BigDecimal cap,
    int count) {

  /** The checks that ask for a plan. */
  public static final List<String> CHECKS =
      List.of("weight-total", "weight-cap", "indicator-count");

  static WeightPlan of(RuleRow row) {
    BigDecimal total = row.number("权重合计");
    return new WeightPlan(
        row.id(),
        row.text("版式"),
        total,
        row.has("含执行率合计") ? row.number("含执行率合计") : total,
        row.number("单项上限"),
        row.number("最少指标数").intValueExact());
  }

  /** The sum that these weights should come to. */
  public BigDecimal expected(WeightSum sum) {
    return sum.executionRate() ? totalWithExecution : total;
  }

  /** Whether these weights come to what they should. */
  public boolean accepts(WeightSum sum) {
    return sum.total().compareTo(expected(sum)) == 0;
  }
}
