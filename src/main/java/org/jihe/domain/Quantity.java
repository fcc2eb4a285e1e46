package org.jihe.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A number with its measure in running text: 60名, 22个, 5000件, 3.5万元. Years, dates, document
 * numbers, articles and list numbers are none.
 *
 * @param field the text it stands in
 * @param order its number among the quantities of its text, from 0
 * @param place the quantity's words
 * @param number its value, exact (3.5 in 3.5万元)
 * @param measure as written (名, 万元)
 * @param counted what is counted, the words that follow (人民调解员); may be empty
 * @param money whether it is an amount of money
 * @param indicator number of the first indicator that measures it, from 1: it names what is
 *     counted, or has the same measure and value; 0 when none does
 */
public record Quantity(
    Field field,
    int order,
    Place place,
    BigDecimal number,
    String measure,
    String counted,
    boolean money,
    int indicator)
    implements Observation {

  /** The same quantity, measured by an indicator. */
  public Quantity measuredBy(int number) {
    return new Quantity(field, order, place, this.number, measure, counted, money, number);
  }

  /** Whether this is the same quantity as {@code other}, in a field that stands before. */
  public boolean saidBefore(Quantity other) {
    return field.compareTo(other.field) < 0
        && number.compareTo(other.number) == 0
        && measure.equals(other.measure);
  }

  /** Whether it stands before {@code other} in the same text. */
  public boolean standsBefore(Quantity other) {
    return field == other.field && order < other.order;
  }

  /** The words of some quantities as a list in words, each once, as the form is read. */
  public static String words(List<?> quantities) {
    return quantities.stream()
        .map(Quantity.class::cast)
        .sorted(java.util.Comparator.comparingInt(Quantity::order))
        .map(quantity -> quantity.place().quote())
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
