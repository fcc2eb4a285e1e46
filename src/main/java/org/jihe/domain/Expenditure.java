package org.jihe.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * A line of a project's expenditure detail (项目支出明细).
 *
 * @param number its number in the declaration, from 1
 * @param name what is paid for
 * @param quantity how many
 * @param measure of what
 * @param unitPrice price of one, in the declaration's amount unit
 * @param amount quantity × unit price as stated, in the declaration's amount unit
 * @param previousAmount last year's amount, in the declaration's amount unit
 */
public record Expenditure(
    int number,
    Entry name,
    Figure quantity,
    Entry measure,
    Figure unitPrice,
    Figure amount,
    Figure previousAmount) {

  /** JSON pointer of the line {@code number} (from 1) within its declaration. */
  public static String pointer(int number) {
    return "/expenditures/" + (number - 1);
  }

  /** All that stands in the line. */
  public Stream<Entry> entries() {
    Stream<Figure> figures = Stream.of(quantity, unitPrice, amount, previousAmount);
    return Stream.concat(Stream.of(name, measure), figures.map(Figure::entry));
  }

  /** Whether quantity, unit price and amount can all be read. */
  public boolean multiplies() {
    return quantity.readable() && unitPrice.readable() && amount.readable();
  }

  /** Quantity × unit price. */
  public BigDecimal product() {
    return quantity.number().multiply(unitPrice.number());
  }

  /** Whether the amount is quantity × unit price, rounded as it is written. */
  public boolean balanced() {
    BigDecimal stated = amount.number();
    return product().setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0;
  }

  /** The measure without blanks, points and strokes: 人天 for 人·天. */
  public String plainMeasure() {
    return Blanks.remove(measure.text()).replace("·", "").replace("/", "");
  }
}
