package org.jihe.domain;

import java.math.BigDecimal;

/** The unit in which a form's amounts are stated. */
public enum AmountUnit {
  YUAN("元", 1),
  THOUSAND_YUAN("千元", 1_000),
  TEN_THOUSAND_YUAN("万元", 10_000),
  MILLION_YUAN("百万元", 1_000_000),
  HUNDRED_MILLION_YUAN("亿元", 100_000_000),
  /** No unit is declared, or not one that is known; it is never guessed. */
  UNDECLARED("", 1);

  private final String label;
  private final BigDecimal yuan;

  AmountUnit(String label, long yuan) {
    this.label = label;
    this.yuan = BigDecimal.valueOf(yuan);
  }

  /** The unit as forms write it; empty for {@link #UNDECLARED}. */
  public String label() {
    return label;
  }

  /** What one of this unit is worth, in yuan. */
  public BigDecimal yuan() {
    return yuan;
  }

  /**
   * The unit written as {@code label}, blanks aside; {@link #UNDECLARED} when there is none such.
   */
  public static AmountUnit labelled(String label) {
    String plain = Blanks.remove(label);
    for (AmountUnit candidate : values()) {
      if (candidate.label.equals(plain)) {
        return candidate;
      }
    }
    return UNDECLARED;
  }
}
