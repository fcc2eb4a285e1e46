package org.jihe.domain;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spellings of units of measure (计量单位), in the one place where they stand: an indicator tells
 * by them whether it states a share, and rows of tables are compared by them.
 */
public final class Measures {
  public static final String PERCENT = "%";
  public static final String PER_MILLE = "‰";

  private static final Set<String> PERCENTS = Set.of("%", "百分比", "百分数", "百分率", "百分之");

  private static final Set<String> PER_MILLES = Set.of("‰", "千分比", "千分率", "千分数", "千分之");

  /** Measures of rates, amounts of money, times, grades and points. */
  private static final Pattern NOT_COUNTED =
      Pattern.compile(
          "[%‰]|(?:个)?百分点|比例|比率|倍|.*元.*|[年月日天时分秒周]|小时|分钟|月份|个月|季度|(?:个)?(?:工作日|自然日)|/.*|定性|[℃度级]");

  private static final int LONGEST = 60;

  private Measures() {}

  /**
   * The measure without blanks and the parentheses around it, full-width signs made half-width;
   * every way to write per cent is {@code %}, and every way to write per mille {@code ‰}.
   */
  public static String plain(String measure) {
    String plain = half(Blanks.remove(measure));
    if (plain.length() > LONGEST) {
      return plain;
    }
    String bare = enclosed(plain) ? plain.substring(1, plain.length() - 1) : plain;
    if (allOf(PERCENTS, bare)) {
      return PERCENT;
    }
    return allOf(PER_MILLES, bare) ? PER_MILLE : bare;
  }

  /** Whether a plain measure counts something, rather than being one of a rate, money or a time. */
  public static boolean counts(String plain) {
    return !plain.isEmpty() && !NOT_COUNTED.matcher(plain).matches();
  }

  /** Whether it is made of these spellings and nothing else: {@code %（百分比）}. */
  private static boolean allOf(Set<String> spellings, String text) {
    if (spellings.contains(text)) {
      return true;
    }
    boolean several = text.indexOf('(') >= 0 || text.indexOf('/') >= 0 || text.indexOf('、') >= 0;
    if (!several || (text.indexOf('%') < 0 && text.indexOf('‰') < 0 && text.indexOf('分') < 0)) {
      return false;
    }
    boolean any = false;
    for (String part : text.split("[()/、]", -1)) {
      if (!part.isEmpty() && !spellings.contains(part)) {
        return false;
      }
      any |= !part.isEmpty();
    }
    return any;
  }

  private static boolean enclosed(String text) {
    return text.length() > 2
        && text.charAt(0) == '('
        && text.indexOf(')') == text.length() - 1
        && text.indexOf('(', 1) < 0;
  }

  private static String half(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (half(text.charAt(i)) != text.charAt(i)) {
        return halved(text);
      }
    }
    return text;
  }

  private static String halved(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(half(text.charAt(i)));
    }
    return half.toString();
  }

  private static char half(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return c == '﹪' ? '%' : c;
  }
}
