package org.jihe.observing;

import org.jihe.domain.Citation.NumberForm;

/**
 * A document number as it stands in a text.
 *
 * @param start offset of its first char, the organ's code included
 * @param end offset after its last char
 * @param raw exactly as written
 * @param form how it is written
 * @param organ the organ's code without blanks
 * @param year its year; 0 when it has none
 * @param brackets the brackets around the year as written
 * @param spaced whether there are blanks inside
 * @param number normalised; empty when it is incomplete
 */
record NumberSpan(
    int start,
    int end,
    String raw,
    NumberForm form,
    String organ,
    int year,
    String brackets,
    boolean spaced,
    String number) {
  /** No number. */
  static final NumberSpan NONE = new NumberSpan(0, 0, "", NumberForm.NONE, "", 0, "", false, "");

  boolean isNone() {
    return form == NumberForm.NONE;
  }
}
