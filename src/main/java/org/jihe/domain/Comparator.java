package org.jihe.domain;

/** How an indicator's actual value is to be compared with its target (指标性质). */
public enum Comparator {
  AT_LEAST("≥"),
  MORE_THAN(">"),
  EQUAL("="),
  LESS_THAN("<"),
  AT_MOST("≤"),
  QUALITATIVE("定性"),
  /** Absent, blank, or not one of the above; the entry beside it says which. */
  UNKNOWN("");

  private final String glyph;

  Comparator(String glyph) {
    this.glyph = glyph;
  }

  /** The normalised glyph; empty for {@link #UNKNOWN}. */
  public String glyph() {
    return glyph;
  }

  /** Whether the target is a lower bound. */
  public boolean isLowerBound() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Whether the target is an upper bound. */
  public boolean isUpperBound() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
