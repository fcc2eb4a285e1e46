package org.jihe.observing;

import org.jihe.domain.Blanks;

/** Single characters as Chinese office texts use them. */
final class Glyphs {
  private static final String HAN_DIGITS = "零一二三四五六七八九";

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

  /** Arabic figures in half width; other characters as they are. */
  static String halfWidthDigits(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return half.toString();
  }

  /** A number from 1 to 999 in Chinese figures, as articles are counted: 39 is 三十九. */
  static String inHan(int number) {
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("not from 1 to 999: " + number);
    }
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    StringBuilder han = new StringBuilder();
    if (hundreds > 0) {
      han.append(HAN_DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      han.append(tens == 1 && hundreds == 0 ? "" : HAN_DIGITS.substring(tens, tens + 1))
          .append('十');
    } else if (hundreds > 0 && ones > 0) {
      han.append('零');
    }
    return (ones > 0 ? han.append(HAN_DIGITS.charAt(ones)) : han).toString();
  }

  /** The number that Chinese figures up to 999 stand for; 0 when they stand for none. */
  static int fromHan(String han) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < han.length(); i++) {
      char c = han.charAt(i);
      int value = HAN_DIGITS.indexOf(c);
      if (value >= 0) {
        digit = value;
      } else if (c == '十') {
        total += Math.max(digit, total == 0 ? 1 : digit) * 10;
        digit = 0;
      } else if (c == '百') {
        total += digit * 100;
        digit = 0;
      } else {
        return 0;
      }
    }
    return total + digit;
  }
}
