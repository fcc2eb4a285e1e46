package org.jihe.domain;

import java.math.BigDecimal;

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

  public Indicator {
    if (number < 1) {
      throw new IllegalArgumentException("indicators count from 1, not " + number);
    }
  }

  /** JSON pointer of the indicator {@code number} (from 1) within its declaration. */
  public static String pointer(int number) {
    return "/indicators/" + (number - 1);
  }

  /** Comparator, target and measure as one reads them: {@code ≥92%}. */
  public String requirement() {
    return comparator.glyph() + target.text() + measure.text();
  }

  /** The unit of a target that is an amount of money; undeclared when it is none. */
  public AmountUnit money() {
    return AmountUnit.labelled(measure.text());
  }

  /** A target that is an amount of money, in yuan. */
  public BigDecimal targetInYuan() {
    return target.number().multiply(money().yuan());
  }
}
