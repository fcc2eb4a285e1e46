package org.jihe.domain;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A stated target (绩效指标).
 *
 * @param number its number in the declaration, from 1
 * @param name 指标名称
 * @param level1 一级指标, such as 产出指标; absent where the layout has no such column
 * @param level2 二级指标, such as 数量指标; absent where the layout has no such column
 * @param weight 指标权重, in points
 * @param measure 计量单位; absent, blank, or as written ("%", "件")
 * @param comparison what is written for the comparator (指标性质)
 * @param comparator the comparator read from it
 * @param target 指标值; readable when it is a number, otherwise its entry carries the text
 * @param previousTarget last year's value, where the layout has it
 * @param aim what the target asks for
 */
public record Indicator(
    int number,
    Entry name,
    Entry level1,
    Entry level2,
    Figure weight,
    Entry measure,
    Entry comparison,
    Comparator comparator,
    Figure target,
    Entry previousTarget,
    Aim aim) {

  public Indicator {
    if (number < 1) {
      throw new IllegalArgumentException("indicators count from 1, not " + number);
    }
  }

  /** An indicator of whose target no more is known than whether it is a number. */
  public Indicator(
      int number,
      Entry name,
      Entry level1,
      Entry level2,
      Figure weight,
      Entry measure,
      Entry comparison,
      Comparator comparator,
      Figure target,
      Entry previousTarget) {
    this(
        number,
        name,
        level1,
        level2,
        weight,
        measure,
        comparison,
        comparator,
        target,
        previousTarget,
        Aim.of(target, comparator));
  }

  /** JSON pointer of the indicator {@code number} (from 1) within its declaration. */
  public static String pointer(int number) {
    return "/indicators/" + (number - 1);
  }

  /** All that stands in it. */
  public Stream<Entry> entries() {
    return Stream.of(
        name, level1, level2, weight.entry(), measure, comparison, target.entry(), previousTarget);
  }

  /**
   * Comparator, target and measure as one reads them, each once: {@code ≥92%}. A target that is no
   * number is told as it is written.
   */
  public String requirement() {
    return target.readable() ? comparator.glyph() + target.text() + plainMeasure() : target.text();
  }

  /** The unit of a target that is an amount of money; undeclared when it is none. */
  public AmountUnit money() {
    return AmountUnit.labelled(measure.text());
  }

  /** A target that is an amount of money, in yuan. */
  public BigDecimal targetInYuan() {
    return target.number().multiply(money().yuan());
  }

  /**
   * The measure without blanks and the parentheses around it; every way to write % is {@code %}.
   */
  public String plainMeasure() {
    return Measures.plain(measure.raw());
  }

  /**
   * Whether its target asks for something that is no number: it is qualitative, names a day (9月底前),
   * a range (10-15天), or says it in words (持续改善).
   */
  public boolean textual() {
    return target.entry().written() && (comparator == Comparator.QUALITATIVE || aim.textual());
  }

  /**
   * Whether a comparator belongs beside its target: to a range and to a day it does not, and to
   * words only where the form has a place for 定性.
   */
  public boolean asksComparator() {
    return switch (aim.kind()) {
      case RANGE, DAY -> false;
      case WORDS -> comparison.onForm();
      default -> true;
    };
  }

  /** Whether its target is a number and nothing says how to compare with it. */
  public boolean lacksComparator() {
    return comparator == Comparator.UNKNOWN && aim.kind() == Aim.Kind.NUMBER;
  }

  /** Whether it counts something, rather than stating a rate, an amount of money or a time. */
  public boolean counts() {
    return target.readable() && Measures.counts(plainMeasure());
  }

  /** The year in the day by which something is done (2026年9月30日前); 0 when none is named. */
  public int deadlineYear() {
    return comparator == Comparator.QUALITATIVE ? 0 : aim.year();
  }
}
