package org.jihe.domain;

import java.math.BigDecimal;

/**
 * A number as stated on a form.
 *
 * @param entry what is written
 * @param number its value, exact; meaningful only when {@link #readable()}, otherwise zero and not
 *     to be used
 */
public record Figure(Entry entry, BigDecimal number) {

  public Figure {
    if (!entry.stated() && number.signum() != 0) {
      throw new IllegalArgumentException("a figure that cannot be read has no value: " + number);
    }
    number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (number.scale() < 0) {
      number = number.setScale(0);
    }
  }

  /** A figure that could be read. */
  public static Figure of(Entry entry, BigDecimal number) {
    return new Figure(entry, number);
  }

  /** A field that is absent or blank, or whose text is no number. */
  public static Figure unknown(Entry entry) {
    return new Figure(entry.stated() ? entry.unreadable() : entry, BigDecimal.ZERO);
  }

  /** Whether there is a value. */
  public boolean readable() {
    return entry.stated();
  }

  /** The value in plain digits, or what is written when it cannot be read. */
  public String text() {
    return readable() ? number.toPlainString() : entry.text();
  }

  public Place place() {
    return entry.place();
  }
}
