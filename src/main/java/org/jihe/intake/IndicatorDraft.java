package org.jihe.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.chinese.Comparison;
import org.jihe.chinese.Numeral;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;
import org.jihe.domain.Comparator;
import org.jihe.domain.Entry;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Presence;

/**
 * What is written for one indicator, on its way to being one. Where comparator or measure have no
 * place of their own, the target carries them ({@code ≥92%}).
 */
final class IndicatorDraft {
  private static final Set<String> POINTS = Set.of("", "%", "分");
  private static final Set<String> PERCENT = Set.of("%", "(%)", "百分比");
  private static final int LONGEST_MEASURE = 10;

  /** What follows the number of a date: 12月底前 is no amount of anything. */
  private static final Pattern DEADLINE = Pattern.compile("月.*|.*(?:前|后|底|完成)");

  private final int number;
  private final Map<FormPart, Entry> written;

  /**
   * @param number of the indicator in its declaration, from 1
   * @param written the entries that the form has, by column
   */
  IndicatorDraft(int number, Map<FormPart, Entry> written) {
    this.number = number;
    this.written = Map.copyOf(written);
  }

  Indicator finish() {
    Entry target = entry(FormPart.INDICATOR_TARGET);
    Optional<Numeral> numeral = Numeral.in(target.raw());
    String behind = numeral.map(Numeral::after).orElse("");
    String front = numeral.map(Numeral::before).orElse("");
    String suffix = front.isEmpty() ? Comparison.suffix(behind) : "";
    String before = front + suffix;
    String after = Blanks.strip(behind.substring(0, behind.length() - suffix.length()));
    Comparator carried = Comparison.of(before);
    Entry comparison = comparison(target, before, carried);
    Comparator comparator = comparator(comparison, carried);
    Entry measure = measure(target, after);
    return new Indicator(
        number,
        entry(FormPart.INDICATOR_NAME),
        entry(FormPart.INDICATOR_LEVEL1),
        entry(FormPart.INDICATOR_LEVEL2),
        weight(),
        measure,
        readable(comparison, comparator),
        comparator,
        numeral
            .filter(n -> agrees(before, carried, comparator) && fits(after, measure))
            .map(n -> Figure.of(target, n.value()))
            .orElse(Figure.unknown(target)),
        entry(FormPart.INDICATOR_PREVIOUS_TARGET));
  }

  private static Entry readable(Entry comparison, Comparator comparator) {
    boolean unknown = comparator == Comparator.UNKNOWN && comparison.stated();
    return unknown ? comparison.unreadable() : comparison;
  }

  private Entry entry(FormPart column) {
    return written.getOrDefault(column, IndicatorKeys.absent(number, column));
  }

  private Figure weight() {
    Entry entry = entry(FormPart.INDICATOR_WEIGHT);
    return Numeral.in(entry.raw())
        .filter(n -> n.before().isEmpty() && POINTS.contains(Widths.half(n.after())))
        .map(n -> Figure.of(entry, n.value()))
        .orElse(Figure.unknown(entry));
  }

  private Entry comparison(Entry target, String before, Comparator carried) {
    Entry own = entry(FormPart.INDICATOR_COMPARISON);
    if (own.written() || carried == Comparator.UNKNOWN) {
      return own;
    }
    return beside(target, FormPart.INDICATOR_COMPARISON, before);
  }

  /** A column 指标性质 may hold 定量 or 正向 while the target carries the comparator itself. */
  private static Comparator comparator(Entry comparison, Comparator carried) {
    Comparator own = Comparison.of(comparison.raw());
    return own == Comparator.UNKNOWN ? carried : own;
  }

  private Entry measure(Entry target, String after) {
    Entry own = entry(FormPart.INDICATOR_MEASURE);
    if (own.presence() != Presence.ABSENT || !isMeasure(after)) {
      return own;
    }
    return beside(target, FormPart.INDICATOR_MEASURE, after);
  }

  private Entry beside(Entry target, FormPart column, String raw) {
    return Entry.of(
        raw,
        IndicatorKeys.place(number, column, target.place().label(), target.place().position()));
  }

  private static boolean agrees(String before, Comparator carried, Comparator comparator) {
    return before.isEmpty() || (carried != Comparator.UNKNOWN && carried == comparator);
  }

  private static boolean fits(String after, Entry measure) {
    if (after.isEmpty()) {
      return true;
    }
    String plain = Blanks.remove(Widths.half(after));
    String stated = Blanks.remove(Widths.half(measure.raw()));
    return plain.equals(stated)
        || (PERCENT.contains(plain) && PERCENT.contains(stated))
        || (stated.isEmpty() && isMeasure(after));
  }

  /** A word or sign such as 件 or %, as opposed to a remark behind the number. */
  private static boolean isMeasure(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_MEASURE
        && !DEADLINE.matcher(text).matches()
        && text.codePoints().allMatch(c -> Character.isLetter(c) || "%％‰（）()/·㎡℃".indexOf(c) >= 0);
  }
}
