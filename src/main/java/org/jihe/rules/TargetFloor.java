package org.jihe.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.Comparator;
import org.jihe.domain.Indicator;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.sheet.RuleRow;

/**
 * The least that a family of indicators must aim at (指标下限).
 *
 * @param id the row's 编号
 * @param name which names it is for
 * @param measures which measures it is for
 * @param floor the least target
 */
public record TargetFloor(String id, CellTest name, List<String> measures, BigDecimal floor) {
  public TargetFloor {
    measures = List.copyOf(measures);
  }

  static TargetFloor of(RuleRow row) {
    return new TargetFloor(row.id(), row.test("指标名称"), row.words("计量单位"), row.number("下限"));
  }

  /** Whether the indicator is of this family and aims lower. */
  public boolean undercutBy(Indicator indicator) {
    return indicator.target().readable()
        && (indicator.comparator().isLowerBound() || indicator.comparator() == Comparator.EQUAL)
        && measures.contains(indicator.plainMeasure())
        && name.matches(indicator.name().text())
        && indicator.target().number().compareTo(floor) < 0;
  }
}
