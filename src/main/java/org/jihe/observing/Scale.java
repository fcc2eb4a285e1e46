package org.jihe.observing;

import java.math.BigDecimal;

/** Measures with a multiplier before them: 1.5万平方米 is 15000平方米. */
final class Scale {
  private static final String MULTIPLIERS = "千万亿";
  private static final int[] POWERS = {3, 4, 8};

  private Scale() {}

  /** The measure without its multiplier. */
  static String plain(String measure) {
    return multiplied(measure) ? measure.substring(1) : measure;
  }

  /** The number in the plain measure. */
  static BigDecimal scaled(BigDecimal number, String measure) {
    return multiplied(measure)
        ? number.scaleByPowerOfTen(POWERS[MULTIPLIERS.indexOf(measure.charAt(0))])
        : number;
  }

  // 千克 and 千瓦 are measures of their own; written alike on both sides, they compare all the same.
  private static boolean multiplied(String measure) {
    return measure.length() > 1 && MULTIPLIERS.indexOf(measure.charAt(0)) >= 0;
  }
}
