package org.jihe.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores and shares, from 0 to 1, as reports show them. */
final class Shares {
  private static final int PERCENT = 100;

  private Shares() {}

  /** With two decimals, such as {@code 0.35}. */
  static String score(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * In whole per cent, such as {@code 93%}; rounded down, so that no share is called complete that
   * is not.
   */
  static String percent(double share) {
    return (int) Math.floor(share * PERCENT) + "%";
  }

  /** A part of a whole; 0 of nothing. */
  static double of(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
