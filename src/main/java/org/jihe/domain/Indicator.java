package org.jihe.domain;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    Entry previousTarget) {
  private static final Set<String> PERCENT = Set.of("％", "百分比", "百分数", "百分率");
  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

  /** Measures of rates, amounts of money and times. */
  private static final Pattern NOT_COUNTED =
      Pattern.compile("[%‰]|.*元.*|[年月日天时分秒]|小时|分钟|月份|个月|(?:个)?工作日|/.*|定性");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[年.-]");

  /** A day by which something is done: 2026年9月30日前, 12月底, 四季度末. */
  private static final Pattern DEADLINE =
      Pattern.compile(
          ".{0,6}(?:[0-9０-９]{2,4}[年.-])?[0-9０-９]{1,2}[月.-](?:[0-9０-９]{1,2}日?)?[底末初中上下旬]*"
              + "(?:之?前|以前|止)?(?:完成|完工|竣工|验收)?|.{0,6}[0-9０-９]{4}年[底末内]?(?:之?前|以前)?(?:完成|完工|竣工|验收)?");

  public Indicator {
    if (number < 1) {
      throw new IllegalArgumentException("indicators count from 1, not " + number);
    }
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

  /** Comparator, target and measure as one reads them: {@code ≥92%}. */
  public String requirement() {
    return comparator.glyph() + target.text() + plainMeasure();
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
    String plain = Blanks.remove(measure.text());
    boolean enclosed = plain.length() > 2 && "(（".indexOf(plain.charAt(0)) >= 0;
    if (enclosed && ")）".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain = plain.substring(1, plain.length() - 1);
    }
    return PERCENT.contains(plain) ? "%" : plain;
  }

  /**
   * Whether its target asks for no number: it is qualitative, names a day (9月底前), or stands, where
   * the form has no place for a comparator, as words alone (持续改善).
   */
  public boolean textual() {
    if (!target.entry().written()) {
      return false;
    }
    String text = Blanks.remove(target.text());
    boolean words = !comparison.onForm() && !DIGIT.matcher(text).find();
    return comparator == Comparator.QUALITATIVE
        || (!target.readable() && (words || DEADLINE.matcher(text).matches()));
  }

  /** Whether it counts something, rather than stating a rate, an amount of money or a time. */
  public boolean counts() {
    String plain = plainMeasure();
    return target.readable() && !plain.isEmpty() && !NOT_COUNTED.matcher(plain).matches();
  }

  /** The year in the day by which something is done (2026年9月30日前); 0 when none is named. */
  public int deadlineYear() {
    Matcher year = YEAR.matcher(target.text());
    return textual() && comparator != Comparator.QUALITATIVE && year.find()
        ? Integer.parseInt(year.group(1))
        : 0;
  }
}
