package org.jihe.domain;

import java.util.stream.Stream;

/**
 * A part of the year's budget by source (资金来源).
 *
 * @param number its number in the declaration, from 1
 * @param source where the money comes from, such as 财政拨款
 * @param amount in the declaration's amount unit
 */
public record Funding(int number, Entry source, Figure amount) {

  /** What stands in it: the source and its amount. */
  public Stream<Entry> entries() {
    return Stream.of(source, amount.entry());
  }

  /** JSON pointer of the source {@code number} (from 1) within its declaration. */
  public static String pointer(int number) {
    return "/funding/" + (number - 1);
  }
}
