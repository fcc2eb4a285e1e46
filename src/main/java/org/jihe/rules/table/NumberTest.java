package org.jihe.rules.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A condition on a number: it lies in one of the ranges.
 *
 * @param ranges at least one
 * @param percent whether the numbers are written with {@code %}; the values are then the numbers
 *     before the sign, and whoever asks must see to it that what is compared is a percentage
 * @param money whether the numbers are amounts, in yuan
 */
public record NumberTest(List<Range> ranges, boolean percent, boolean money) implements CellTest {
  public NumberTest {
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("a test without a range holds nowhere");
    }
  }

  /** One end of a range. */
  record Limit(BigDecimal value, boolean inclusive, String literal) {}

  /**
   * The numbers between two limits; without a limit the range is open to that side.
   *
   * @param text how it is written in canonical form
   */
  public record Range(Optional<Limit> low, Optional<Limit> high, String text) {
    boolean contains(BigDecimal number) {
      return low.map(limit -> reaches(number.compareTo(limit.value()), limit)).orElse(true)
          && high.map(limit -> reaches(limit.value().compareTo(number), limit)).orElse(true);
    }

    private static boolean reaches(int order, Limit limit) {
      return order > 0 || (order == 0 && limit.inclusive());
    }
  }

  @Override
  public boolean matches(BigDecimal number) {
    return ranges.stream().anyMatch(range -> range.contains(number));
  }

  @Override
  public boolean matches(String text) {
    throw new IllegalArgumentException("a number is wanted, not " + text);
  }

  @Override
  public String text() {
    return ranges.stream().map(Range::text).collect(Collectors.joining("、"));
  }
}
