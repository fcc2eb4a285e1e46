package org.jihe.domain;

import java.math.BigDecimal;

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
}
