package org.jihe.rules.cell;

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

  /**
   * One end of a range.
   *
   * @param value money in yuan
   * @param inclusive whether the value itself lies in the range
   * @param literal the value as it is written in canonical form, with its unit
   */
  public record Limit(BigDecimal value, boolean inclusive, String literal) {}

  /** The numbers between two limits; without a limit the range is open to that side. */
  public record Range(Optional<Limit> low, Optional<Limit> high) {

    /** Whether the number lies in the range. */
    public boolean contains(BigDecimal number) {
      return (low.isEmpty() || reaches(number.compareTo(low.get().value()), low.get()))
          && (high.isEmpty() || reaches(high.get().value().compareTo(number), high.get()));
    }

    /** The one number in the range, when there is only one. */
    public Optional<BigDecimal> point() {
      return isPoint() ? low.map(Limit::value) : Optional.empty();
    }

    private boolean isPoint() {
      return low.isPresent()
          && high.isPresent()
          && low.get().value().compareTo(high.get().value()) == 0;
    }

    /** Whether no number lies in the range. */
    public boolean isEmpty() {
      if (low.isEmpty() || high.isEmpty()) {
        return false;
      }
      int order = low.get().value().compareTo(high.get().value());
      return order > 0 || (order == 0 && !(low.get().inclusive() && high.get().inclusive()));
    }

    /** The numbers in both ranges. */
    public Range meet(Range other) {
      return new Range(tighter(low, other.low, 1), tighter(high, other.high, -1));
    }

    private static Optional<Limit> tighter(Optional<Limit> one, Optional<Limit> two, int sign) {
      if (one.isEmpty() || two.isEmpty()) {
        return one.isEmpty() ? two : one;
      }
      int order = one.get().value().compareTo(two.get().value()) * sign;
      if (order == 0) {
        return one.get().inclusive() ? two : one;
      }
      return order > 0 ? one : two;
    }

    private static boolean reaches(int order, Limit limit) {
      return order > 0 || (order == 0 && limit.inclusive());
    }

    /** The range in canonical form. */
    public String text() {
      if (low.isPresent() && high.isPresent()) {
        Limit from = low.get();
        Limit to = high.get();
        if (isPoint()) {
          return from.literal();
        }
        return from.inclusive() && to.inclusive()
            ? from.literal() + ".." + to.literal()
            : above(from) + "且" + below(to);
      }
      return low.map(Range::above).orElse("") + high.map(Range::below).orElse("");
    }

    private static String above(Limit limit) {
      return (limit.inclusive() ? "≥" : ">") + limit.literal();
    }

    private static String below(Limit limit) {
      return (limit.inclusive() ? "≤" : "<") + limit.literal();
    }
  }

  @Override
  public boolean matches(BigDecimal number) {
    for (Range range : ranges) {
      if (range.contains(number)) {
        return true;
      }
    }
    return false;
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
