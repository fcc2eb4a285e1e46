package org.jihe.ways;

import java.math.BigDecimal;

/** When what was read is what a person reads. */
enum Likeness {
  /** The same text, blanks and widths aside. */
  TEXT {
    @Override
    boolean same(String expected, String read) {
      return PlainText.of(expected).equals(PlainText.of(read));
    }
  },
  /** It begins so. */
  BEGINNING {
    @Override
    boolean same(String expected, String read) {
      return PlainText.of(read).startsWith(PlainText.of(expected));
    }
  },
  /** The same text, notes in brackets aside. */
  LEVEL {
    @Override
    boolean same(String expected, String read) {
      return PlainText.withoutNotes(expected).equals(PlainText.withoutNotes(read));
    }
  },
  /** The same text, or without the code that stands beside a body's name. */
  BODY {
    @Override
    boolean same(String expected, String read) {
      return withoutCode(expected).equals(withoutCode(read));
    }
  },
  /** The same number. */
  NUMBER {
    @Override
    boolean same(String expected, String read) {
      try {
        return number(expected).compareTo(number(read)) == 0;
      } catch (NumberFormatException e) {
        return false;
      }
    }
  },
  /** The same number, or the same words. */
  TARGET {
    @Override
    boolean same(String expected, String read) {
      return NUMBER.same(expected, read) || TEXT.same(expected, read);
    }
  },
  /** The same comparator, target and measure. */
  REQUIREMENT {
    @Override
    boolean same(String expected, String read) {
      return Requirement.of(expected).same(Requirement.of(read));
    }
  };

  abstract boolean same(String expected, String read);

  private static String withoutCode(String body) {
    return PlainText.of(body).replaceAll("[-(\\[]?[0-9]{3,}[)\\]-]?", "");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(PlainText.of(text).replace(",", ""));
  }
}
