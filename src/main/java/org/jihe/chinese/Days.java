package org.jihe.chinese;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/**
 * Days and periods by which something is done: {@code 12月底前}, {@code 2025-12-31}, {@code 第四季度},
 * {@code 全年}, {@code 2025年1月至12月}.
 */
final class Days {
  private static final String YEAR = "(?:(?:19|20)\\d{2}|[一二三四五六七八九〇零○]{4})";
  private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final String WHICH = "(?:" + YEAR + "年度?|\\d{2}年|[本当今明次每]年度?|" + YEAR + "[-./])";
  private static final String PART =
      "(?:第?[1-4一二三四]季度|" + NUMBER + "月份?(?:" + NUMBER + "[日号]|[上中下]旬)?|[上下]半年)";
  private static final String POINT =
      "(?:"
          + WHICH
          + "?"
          + PART
          + "[底末初中]?|(?:"
          + YEAR
          + "年度?|[本当今明次]年度?|全年度?)[底末初内]?|(?<![\\d一二三四五六七八九十两半数])(?:年[底末内终]|季度?[底末]|月[底末])|"
          + YEAR
          + "[-./]\\d{1,2}(?:[-./]\\d{1,2})?日?|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])|[每次当]月"
          + NUMBER
          + "[日号]|"
          + NUMBER
          + "[日号](?=之?前|以前))";
  private static final String UNTIL = "(?:起|开始)?[-~至到]{1,3}";
  private static final String LEAD = "[\\p{IsHan}:=<>≤≥]{0,14}?";

  private static final Pattern DAY =
      Pattern.compile(
          LEAD
              + "(?:"
              + POINT
              + "(?:"
              + UNTIL
              + "(?:"
              + POINT
              + "|"
              + NUMBER
              + "[月日号]))?|"
              + WHICH
              + "?第?"
              + NUMBER
              + "月?"
              + UNTIL
              + NUMBER
              + "(?:月份?|季度))[\\p{IsHan}]{0,14}");

  /** 2025.12 is an amount as well as it is a month. */
  private static final Pattern DECIMAL = Pattern.compile("[=<>≤≥]*(?:19|20)\\d{2}\\.\\d{1,2}");

  private static final Pattern A_YEAR =
      Pattern.compile(
          "(?<![\\d.])(?:(?:19|20)\\d{2}|[一二三四五六七八九〇零○]{4})(?=[年./-])|(?<!\\d)(?:19|20)\\d{2}(?=\\d{4}(?!\\d))");

  private static final int LONGEST = 60;

  private Days() {}

  /**
   * Whether a compact text is a day or a period.
   *
   * @param measure the measure that stands beside it; empty for none
   */
  static boolean isDay(String text, String measure) {
    if (text.length() > LONGEST || !DAY.matcher(text).matches()) {
      return false;
    }
    boolean other = !measure.isEmpty() && !MeasureWords.isTime(measure);
    return !other || !DECIMAL.matcher(text).matches();
  }

  /** The one year that a text names; empty when it names none, or several. */
  static OptionalInt year(String text) {
    Set<Integer> years = new HashSet<>();
    Matcher found = A_YEAR.matcher(text);
    while (found.find()) {
      years.add(number(found.group()));
    }
    return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
  }

  private static int number(String digits) {
    return digits.charAt(0) < 0x80
        ? Integer.parseInt(digits)
        : (int) ChineseNumerals.read(Blanks.remove(digits)).orElse(0);
  }
}
