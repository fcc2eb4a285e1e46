package org.jihe.chinese;

import java.util.regex.Pattern;

/**
 * Targets of two numbers, and what else holds several: {@code 80%-90%}, {@code ≥50%且≤80%}, {@code
 * 95%≤X≤100%}; a ratio ({@code ≥1:3}), a fraction, a list.
 */
final class Ranges {
  private static final String NUMBER = "\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,8})?";
  private static final String MEASURE = "[\\p{L}%‰()/²³℃㎡]{0,10}?";
  private static final String VALUE = NUMBER + MEASURE;
  private static final String LEAD = "[\\p{IsHan}:]{0,12}?";
  private static final String TAIL = "[\\p{IsHan}()]{0,10}";
  private static final String BOUND =
      "(?:[<>≤≥]=?|=[<>]|[不未]?(?:得|能)?(?:低于|少于|小于|超过|高于|大于|多于)|(?:大于|小于)或?等于|至少|至多)";

  private static final Pattern RANGE =
      Pattern.compile(
          LEAD + "(?:[<>≤≥]=?)?" + VALUE + "(?:[-~]{1,3}|至|到|[-~]?[<>≤≥]=?)" + VALUE + TAIL);

  private static final Pattern BOUNDS =
      Pattern.compile(
          LEAD + BOUND + VALUE + "(?:且|并且|并|同时|和|或|,|、|;|~|-|至)?" + BOUND + VALUE + TAIL);

  private static final Pattern BETWEEN =
      Pattern.compile(VALUE + BOUND + "[\\p{L}]{0,12}?" + BOUND + VALUE + TAIL);

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?:介于|在|处于)?" + VALUE + "[和与、至到-]" + VALUE + "之?间");

  private static final Pattern RATIO =
      Pattern.compile(
          LEAD + BOUND + "?=?" + NUMBER + "[:/]" + NUMBER + "(?::" + NUMBER + ")?" + TAIL);

  private static final Pattern LIST = Pattern.compile(VALUE + "(?:[/、;+×]" + VALUE + "){1,9}");

  private static final int LONGEST = 60;

  private Ranges() {}

  /** Whether a compact text names two bounds. */
  static boolean isRange(String text) {
    return text.length() <= LONGEST
        && (RANGE.matcher(text).matches()
            || BOUNDS.matcher(text).matches()
            || BETWEEN.matcher(text).matches()
            || BETWEEN_WORDS.matcher(text).matches());
  }

  /** Whether a compact text is a ratio, a fraction, or a list of numbers. */
  static boolean isSeveral(String text) {
    return text.length() <= LONGEST
        && (RATIO.matcher(text).matches() || LIST.matcher(text).matches());
  }
}
