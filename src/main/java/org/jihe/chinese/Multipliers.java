package org.jihe.chinese;

import java.math.BigDecimal;

/** Multipliers between a number and its measure: 1.5万平方米 is 15000平方米. */
public final class Multipliers {
  private static final String CHARACTERS = "百千万亿";
  private static final String GREAT = "万亿";
  private static final String SHARES = "之点比率数";
  private static final int[] POWERS = {2, 3, 4, 8};

  private Multipliers() {}

  /** How many multipliers the text begins with: two in 百万元, none in 百分比 and 千分之. */
  public static int leading(String text) {
    if (text.isEmpty() || CHARACTERS.indexOf(text.charAt(0)) < 0) {
      return 0;
    }
    int count = text.length() > 1 && GREAT.indexOf(text.charAt(1)) >= 0 ? 2 : 1;
    boolean hundreds = count == 1 && text.charAt(0) == '百';
    boolean share = text.length() > count + 1 && text.charAt(count) == '分';
    return hundreds || (share && SHARES.indexOf(text.charAt(count + 1)) >= 0) ? 0 : count;
  }

  /** By what power of ten the multipliers, as a whole, multiply. */
  public static int power(String multipliers) {
    return multipliers.chars().map(c -> POWERS[CHARACTERS.indexOf(c)]).sum();
  }

  /** The measure without the multipliers that stand before it. */
  public static String plain(String measure) {
    return measure.substring(before(measure));
  }

  /** The number in the plain measure. */
  public static BigDecimal scaled(BigDecimal number, String measure) {
    return number.scaleByPowerOfTen(power(measure.substring(0, before(measure))));
  }

  // 千克 and 千瓦 are measures of their own; written alike on both sides, they compare all the same.
  private static int before(String measure) {
    int leading = leading(measure);
    return leading < measure.length() ? leading : 0;
  }
}
