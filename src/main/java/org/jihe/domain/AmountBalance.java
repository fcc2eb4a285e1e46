package org.jihe.domain;

import java.math.BigDecimal;

/**
 * The year's budget against the sum of its parts (区级支出 + 补助街镇), blank parts as zero. Measured only
 * when the budget and at least one part can be read, and no part is unreadable.
 *
 * @param place the budget
 * @param total the budget, in the form's amount unit
 * @param parts the sum of its parts, in the same unit
 */
public record AmountBalance(Place place, BigDecimal total, BigDecimal parts)
    implements Observation {

  /** Total less parts. */
  public BigDecimal gap() {
    return total.subtract(parts);
  }
}
