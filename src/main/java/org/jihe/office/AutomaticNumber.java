package org.jihe.office;

import java.util.Locale;
import java.util.Optional;

/** The numbers of lists as Word writes them. */
final class AutomaticNumber {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final int CIRCLED = 20;
  private static final int MOST = 99;

  private AutomaticNumber() {}

  /**
   * A number from 1 on.
   *
   * @param format its name in WordprocessingML
   * @return empty when people do not number so, or not so far
   */
  static Optional<String> of(int number, String format) {
    if (number < 1 || number > MOST) {
      return Optional.empty();
    }
    return switch (format) {
      case "decimal", "decimalHalfWidth" -> Optional.of(Integer.toString(number));
      case "decimalZero" -> Optional.of(String.format(Locale.ROOT, "%02d", number));
      case "chineseCounting", "chineseCountingThousand", "japaneseCounting" ->
          Optional.of(chinese(number));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number > CIRCLED ? Optional.empty() : Optional.of(Character.toString('①' + number - 1));
      case "upperLetter" -> letter('A', number);
      case "lowerLetter" -> letter('a', number);
      default -> Optional.empty();
    };
  }

  private static Optional<String> letter(char first, int number) {
    return number > 26 ? Optional.empty() : Optional.of(Character.toString(first + number - 1));
  }

  private static String chinese(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String before = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return before + (ones == 0 ? "" : digit(ones));
  }

  private static String digit(int digit) {
    return CHINESE.substring(digit, digit + 1);
  }
}
