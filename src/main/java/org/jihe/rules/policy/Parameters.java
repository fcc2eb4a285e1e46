package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 参数: the figures that rules compare with. */
public final class Parameters extends PolicyTable {
  /** The figures that rules ask for, each with the check that cannot run without it. */
  private enum Name {
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

    private String label() {
      return label;
    }
  }

  private static final String SHARE = "比例";
  private static final TableKind KIND =
      TableKind.of(
              "catalogue.xlsx",
              "参数",
              "各项检查用到的容差和比例。",
              Column.choice("名称", "参数名称", Catalogue.labels(Name.values(), Name::label)).mandatory(),
              Column.number("值", "参数的值").mandatory(),
              Column.text("单位", "值的单位"))
          .says("{名称}为{值}{单位}")
          .soleBy("名称")
          .conditions("值")
          .compared(KeyedRows.last("名称"));

  private final Map<String, List<Parameter>> byName = new HashMap<>();

  Parameters(List<RuleRow> rows) {
    super(KIND, rows);
    rows.forEach(
        row -> byName.put(row.text("名称"), List.of(new Parameter(row.id(), row.number("值")))));
  }

  /**
   * A figure.
   *
   * @param id the row's 编号
   * @param value the figure, in the unit that its name implies
   */
  public record Parameter(String id, BigDecimal value) {
    /** The figure in binary floating point, for scores and shares only. */
    public double share() {
      return value.doubleValue();
    }

    /** A figure in 万元, in yuan. */
    public BigDecimal inYuan() {
      return value.multiply(AmountUnit.TEN_THOUSAND_YUAN.yuan());
    }
  }

  /** The figure of that name; none when no row is in force. */
  public List<Parameter> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  @Override
  List<CouldNotRun> gaps(String when) {
    List<CouldNotRun> gaps = new ArrayList<>();
    for (Name name : Name.values()) {
      if (!byName.containsKey(name.label)) {
        gaps.add(new CouldNotRun(name.check, when + "参数“" + name.label + "”没有可用的值"));
      }
    }
    return gaps;
  }

  @Override
  boolean isAskedBy(CheckUse check, RuleRow row) {
    for (Name name : Name.values()) {
      if (name.label.equals(row.text("名称")) && name.check.equals(check.code())) {
        return true;
      }
    }
    return false;
  }

  /** A share is compared with numbers from 0 to 1; with a percentage it would never act. */
  @Override
  void lint(RuleRow row, RowLint lint) {
    BigDecimal value = row.number("值");
    boolean possible = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    if (row.text("名称").contains(SHARE) && !possible) {
      String meant = value.movePointLeft(2).stripTrailingZeros().toPlainString();
      lint.add(
          row,
          "值",
          "“" + row.text("名称") + "”填的是" + row.text("值") + "，应在0至1之间",
          "填小数，如 0.8。是否想填“" + meant + "”？");
    }
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.of(byName);
  }
}
