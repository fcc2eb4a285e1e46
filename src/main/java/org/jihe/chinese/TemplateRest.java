package org.jihe.chinese;

import java.util.regex.Pattern;

/**
 * What a template leaves in the place of a value that nobody filled in: a bare unit (公里), a
 * comparator with its unit (≧ %), asterisks, underscores, a dash.
 */
final class TemplateRest {
  /** XX%, ≥**%: marks that stand for a number. */
  private static final Pattern MARKS = Pattern.compile(".*(?:[*×]{2,}|[XxＸ]{2,}|□{2,}).*");

  private static final Pattern FILLERS = Pattern.compile("[_*×XxＸ□…·.\\-~/()\\\\|^]+");

  /** 年 月 日, with nothing filled in. */
  private static final Pattern DATE = Pattern.compile("(?:年月日?|月日)(?:[底末]?之?前|以前)?");

  private TemplateRest() {}

  /**
   * Whether a compact text is such a rest.
   *
   * @param measure the measure that stands beside it; empty for none
   */
  static boolean is(String text, String measure) {
    if (text.isEmpty()) {
      return true;
    }
    if (hasDigit(text)) {
      return false;
    }
    String words = FILLERS.matcher(withoutComparators(text)).replaceAll("");
    return words.isEmpty()
        || words.equals(measure)
        || MeasureWords.isOne(words)
        || (Multipliers.leading(words) == words.length() && !words.startsWith("百"))
        || MeasureWords.isOne(Multipliers.plain(words))
        || DATE.matcher(words).matches();
  }

  /** Whether it holds marks that a rule may know as a template's. */
  static boolean isMarked(String text) {
    return MARKS.matcher(text).matches();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String withoutComparators(String text) {
    int from = 0;
    while (Comparison.beforeNumber(text, from).isPresent()) {
      from += Comparison.beforeNumber(text, from).get().words().length();
    }
    for (String suffix : new String[] {"及以上", "以上", "及以下", "以下", "以内", "之内"}) {
      if (text.endsWith(suffix) && text.length() - suffix.length() >= from) {
        return text.substring(from, text.length() - suffix.length());
      }
    }
    return text.substring(from);
  }
}
