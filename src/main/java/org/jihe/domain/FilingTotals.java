package org.jihe.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums over a filing of several forms, in yuan. Measured only when every form's amounts and unit
 * can be read.
 *
 * @param declarations how many forms were summed
 * @param total of the budgets
 * @param district of 区级支出
 * @param township of 补助街镇
 */
public record FilingTotals(
    int declarations, BigDecimal total, BigDecimal district, BigDecimal township)
    implements Observation {

  /** Total less parts. */
  public BigDecimal gap() {
    return total.subtract(district).subtract(township);
  }

  /** The sum of the parts, in yuan. */
  public BigDecimal parts() {
    return district.add(township);
  }

  /** An amount in yuan as 万元, exact. */
  public BigDecimal inTenThousandYuan(BigDecimal yuan) {
    return yuan.divide(AmountUnit.TEN_THOUSAND_YUAN.yuan());
  }

  /** The indexes of all forms, from 1. */
  public List<Integer> all() {
    return IntStream.rangeClosed(1, declarations).boxed().toList();
  }
}
