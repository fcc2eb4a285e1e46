package org.jihe.chinese;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.domain.Blanks;
import org.jihe.domain.Comparator;

/** The ways in which forms write a comparator: glyphs in several shapes, and words. */
public final class Comparison {
  private static final List<Map.Entry<String, Comparator>> SPELLINGS =
      List.of(
          entry("≥", Comparator.AT_LEAST),
          entry("≧", Comparator.AT_LEAST),
          entry("⩾", Comparator.AT_LEAST),
          entry(">=", Comparator.AT_LEAST),
          entry("=>", Comparator.AT_LEAST),
          entry("大于等于", Comparator.AT_LEAST),
          entry("大于或等于", Comparator.AT_LEAST),
          entry("不低于", Comparator.AT_LEAST),
          entry("不少于", Comparator.AT_LEAST),
          entry("不小于", Comparator.AT_LEAST),
          entry("至少", Comparator.AT_LEAST),
          entry("≤", Comparator.AT_MOST),
          entry("≦", Comparator.AT_MOST),
          entry("⩽", Comparator.AT_MOST),
          entry("<=", Comparator.AT_MOST),
          entry("=<", Comparator.AT_MOST),
          entry("小于等于", Comparator.AT_MOST),
          entry("小于或等于", Comparator.AT_MOST),
          entry("不高于", Comparator.AT_MOST),
          entry("不超过", Comparator.AT_MOST),
          entry("不大于", Comparator.AT_MOST),
          entry("不多于", Comparator.AT_MOST),
          entry("至多", Comparator.AT_MOST),
          entry(">", Comparator.MORE_THAN),
          entry("大于", Comparator.MORE_THAN),
          entry("高于", Comparator.MORE_THAN),
          entry("多于", Comparator.MORE_THAN),
          entry("超过", Comparator.MORE_THAN),
          entry("<", Comparator.LESS_THAN),
          entry("小于", Comparator.LESS_THAN),
          entry("低于", Comparator.LESS_THAN),
          entry("少于", Comparator.LESS_THAN),
          entry("=", Comparator.EQUAL),
          entry("═", Comparator.EQUAL),
          entry("﹦", Comparator.EQUAL),
          entry("等于", Comparator.EQUAL),
          entry("定性", Comparator.QUALITATIVE));

  /** 以上, 以下 and 以内 include the number itself (《民法典》第一千二百五十九条). */
  private static final List<Map.Entry<String, Comparator>> SUFFIXES =
      List.of(
          entry("及以上", Comparator.AT_LEAST),
          entry("以上", Comparator.AT_LEAST),
          entry("及以下", Comparator.AT_MOST),
          entry("以下", Comparator.AT_MOST),
          entry("以内", Comparator.AT_MOST),
          entry("之内", Comparator.AT_MOST));

  private Comparison() {}

  /** A comparator that is written behind the number and its measure: {@code 95%以上}; or none. */
  public static String suffix(String text) {
    return SUFFIXES.stream().map(Map.Entry::getKey).filter(text::endsWith).findFirst().orElse("");
  }

  /** Where the first spelling of a comparator begins in the text, and ends; empty for none. */
  public static Optional<int[]> find(String text) {
    String half = Widths.half(text);
    return SPELLINGS.stream()
        .map(Map.Entry::getKey)
        .filter(words -> !words.equals("定性") && half.contains(words))
        .map(words -> new int[] {half.indexOf(words), half.indexOf(words) + words.length()})
        .min(java.util.Comparator.<int[]>comparingInt(at -> at[0]).thenComparingInt(at -> -at[1]));
  }

  /** The comparator that the whole text spells; {@link Comparator#UNKNOWN} when it spells none. */
  public static Comparator of(String text) {
    String plain = Blanks.remove(Widths.half(text));
    return Stream.concat(SPELLINGS.stream(), SUFFIXES.stream())
        .filter(spelling -> spelling.getKey().equals(plain))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Comparator.UNKNOWN);
  }
}
