package org.jihe.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jihe.domain.Blanks;
import org.jihe.domain.Comparator;

/** The ways in which forms write a comparator: glyphs in several shapes, and words. */
final class Comparison {
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

  private Comparison() {}

  /** The comparator that the whole text spells; {@link Comparator#UNKNOWN} when it spells none. */
  static Comparator of(String text) {
    String plain = Blanks.remove(Widths.half(text));
    return SPELLINGS.stream()
        .filter(spelling -> spelling.getKey().equals(plain))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Comparator.UNKNOWN);
  }
}
