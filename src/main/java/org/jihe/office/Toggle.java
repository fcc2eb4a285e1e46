package org.jihe.office;

/** A property of text that is switched on, switched off, or left to the style. */
enum Toggle {
  ON,
  OFF,
  UNSAID;

  static Toggle of(boolean on) {
    return on ? ON : OFF;
  }

  /** Whether it is on, where the styles say this. */
  boolean over(boolean inherited) {
    return this == UNSAID ? inherited : this == ON;
  }

  Toggle or(Toggle other) {
    return this == UNSAID ? other : this;
  }
}
