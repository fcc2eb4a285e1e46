package org.jihe.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of the year's budget by source (资金来源).
 *
 * @param number its number in the declaration, from 1
 * @param source where the money comes from, such as 财政拨款
 * @param amount in the declaration's amount unit
 */
public record Funding(int number, Entry source, Figure amount) {
  /** So many sums of sources are more than any form has. */
  private static final int MOST_SUMS = 4096;

  /**
   * Whether all of the sources, or some where others are parts of those, come to the total within
   * {@code tolerance}; so do sources of which none is filled in, and such as cannot be added up.
   *
   * @param total in yuan
   * @param unit of the amounts
   * @param tolerance in yuan, not negative
   */
  static boolean comeTo(
      BigDecimal total, List<Funding> sources, AmountUnit unit, BigDecimal tolerance) {
    Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO));
    for (Funding source : sources) {
      if (source.amount().entry().presence() == Presence.UNREADABLE || sums.size() >= MOST_SUMS) {
        return true;
      }
      if (source.amount().readable()) {
        BigDecimal yuan = source.amount().number().multiply(unit.yuan());
        sums.addAll(sums.stream().map(sum -> sum.add(yuan)).toList());
      }
    }
    return sums.stream().allMatch(sum -> sum.signum() == 0)
        || sums.stream().anyMatch(sum -> sum.subtract(total).abs().compareTo(tolerance) <= 0);
  }

  /** What stands in it: the source and its amount. */
  public Stream<Entry> entries() {
    return Stream.of(source, amount.entry());
  }

  /** JSON pointer of the source {@code number} (from 1) within its declaration. */
  public static String pointer(int number) {
    return "/funding/" + (number - 1);
  }
}
