package org.jihe.rules.table;

import java.util.OptionalLong;

/** Numbers in Chinese characters: not read, but proposed in digits. */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千万亿";
  private static final long[] WORTH = {10, 100, 1_000, 10_000, 100_000_000};

  private ChineseNumerals() {}

  /** The number that the text, as a whole, stands for. */
  static OptionalLong read(String text) {
    if (text.isEmpty() || text.length() > 15) {
      return OptionalLong.empty();
    }
    long total = 0;
    long section = 0;
    long digit = 0;
    for (char c : text.replace('两', '二').replace('〇', '零').toCharArray()) {
      int unit = UNITS.indexOf(c);
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
      } else if (unit < 0) {
        return OptionalLong.empty();
      } else if (WORTH[unit] < 10_000) {
        section += Math.max(1, digit) * WORTH[unit];
        digit = 0;
      } else {
        total = (total + section + digit) * WORTH[unit];
        section = 0;
        digit = 0;
      }
    }
    return OptionalLong.of(total + section + digit);
  }
}
