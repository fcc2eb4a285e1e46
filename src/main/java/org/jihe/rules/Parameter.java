package org.jihe.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jihe.domain.AmountUnit;
import org.jihe.rules.sheet.RuleRow;

/**
 * A figure that a rule compares with (参数).
 *
 * @param id the row's 编号
 * @param value the figure, in the unit that its name implies
 */
public record Parameter(String id, BigDecimal value) {

  /** The figures that rules ask for, each with the check that cannot run without it. */
  public enum Name {
    AMOUNT_TOLERANCE("金额容差", "amount-sum"),
    GOAL_COVERAGE("目标覆盖下限", "goal-uncovered"),
    INDICATOR_FIT("指标相关下限", "indicator-unrelated"),
    COPIED_SHARE("照抄比例", "goal-copied"),
    OVERLAP_SHARE("跨表雷同比例", "text-overlap"),
    COPIED_TARGETS_COUNT("雷同最少指标数", "target-copied"),
    COPIED_TARGETS_SHARE("雷同比例", "target-copied"),
    BUDGET_CEILING("预算上限", "amount-unreadable"),
    BUDGET_FLOOR("预算下限", "amount-unreadable"),
    SINGLE_MEASURE_SHARE("单一计量单位比例", "measure-mismatch"),
    SINGLE_MEASURE_COUNT("单一计量单位最少指标数", "measure-mismatch"),
    ECHO_SHARE("重复计数下限", "quality-repeats-quantity"),
    KEPT_TARGETS_SHARE("沿用上年比例", "target-unchanged"),
    KEPT_TARGETS_COUNT("沿用上年最少指标数", "target-unchanged");

    private final String label;
    private final String check;

    Name(String label, String check) {
      this.label = label;
      this.check = check;
    }

    static Name of(String label) {
      return Arrays.stream(values())
          .filter(name -> name.label.equals(label))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no figure " + label));
    }

    /** The figure's name as the table writes it. */
    public String label() {
      return label;
    }

    /** The check that cannot run without it. */
    public String check() {
      return check;
    }
  }

  static Parameter of(RuleRow row) {
    return new Parameter(row.id(), row.number("值"));
  }

  /** The figure in binary floating point, for scores and shares only. */
  public double share() {
    return value.doubleValue();
  }

  /** Whether an amount in yuan is above the figure in 万元. */
  public boolean tenThousandYuanExceededBy(BigDecimal yuan) {
    return yuan.compareTo(inYuan()) > 0;
  }

  /** Whether an amount in yuan is below the figure in 万元. */
  public boolean tenThousandYuanUndercutBy(BigDecimal yuan) {
    return yuan.compareTo(inYuan()) < 0;
  }

  /** A figure in 万元, in yuan. */
  public BigDecimal inYuan() {
    return value.multiply(AmountUnit.TEN_THOUSAND_YUAN.yuan());
  }
}
