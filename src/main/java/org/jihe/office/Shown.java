package org.jihe.office;

/**
 * What a cell shows of a number.
 *
 * @param text as whoever looks at it reads it, save that a number is never rounded
 * @param how whether that is the number
 */
record Shown(String text, How how) {
  /** What is to be thought of it. */
  enum How {
    /** The text tells what the number is. */
    TRULY,
    /** The number is zero, and nothing shows. */
    ZERO_HIDDEN,
    /** Nothing shows. */
    HIDDEN,
    /** The text tells another number, such as one divided by ten thousand. */
    SCALED
  }

  static Shown truly(String text) {
    return new Shown(text, How.TRULY);
  }
}
