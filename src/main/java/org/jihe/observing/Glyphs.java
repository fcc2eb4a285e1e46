package org.jihe.observing;

import org.jihe.domain.Blanks;

/** Single characters as Chinese office texts use them. */
final class Glyphs {
  private Glyphs() {}

  /** Whether a character is a Chinese character of the common planes. */
  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  /** Whether a character is a Chinese one, and so no mark: told at a glance. */
  static boolean isPlainHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  /** Whether a character is an arabic figure, half- or full-width. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Whether a character carries meaning: neither a blank nor punctuation. */
  static boolean isWord(char c) {
    return isHan(c) || Character.isLetterOrDigit(c);
  }

  static boolean isOpeningParenthesis(char c) {
    return c == '（' || c == '(';
  }

  static boolean isClosingParenthesis(char c) {
    return c == '）' || c == ')';
  }

  /** The first offset from {@code from} on at which no blank stands; line breaks are blanks. */
  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
