package org.jihe.rules.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.cell.NumberTest.Limit;
import org.jihe.rules.cell.NumberTest.Range;

/**
 * The numbers that conditions admit, as ranges in ascending order none of which touches the next.
 *
 * @param whole whether only whole numbers count, so that 2 touches 3
 */
record Spans(List<Range> ranges, boolean whole) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  Spans {
    ranges = List.copyOf(ranges);
  }

  static Spans of(NumberTest test, boolean whole) {
    return joined(test.ranges(), whole);
  }

  static Spans joined(List<Range> of, boolean whole) {
    List<Range> sorted = new ArrayList<>();
    for (Range range : of) {
      Range counted = whole ? counted(range) : range;
      if (!counted.isEmpty()) {
        sorted.add(counted);
      }
    }
    sorted.sort(Comparator.comparing(Range::low, Spans::compareLow));
    List<Range> merged = new ArrayList<>();
    for (Range range : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && touch(merged.get(last), range, whole)) {
        Range before = merged.get(last);
        boolean longer = compareHigh(before.high(), range.high()) < 0;
        merged.set(last, new Range(before.low(), longer ? range.high() : before.high()));
      } else {
        merged.add(range);
      }
    }
    return new Spans(merged, whole);
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Whether every number of the other stands in this. */
  boolean covers(Spans other) {
    return other.ranges.stream().allMatch(range -> ranges.stream().anyMatch(r -> covers(r, range)));
  }

  /** The numbers in both. */
  Spans meet(Spans other) {
    List<Range> met = new ArrayList<>();
    for (Range one : ranges) {
      other.ranges.forEach(two -> met.add(one.meet(two)));
    }
    return joined(met, whole);
  }

  /** The numbers between the ranges, each after the range of the same index. */
  List<Range> gaps() {
    List<Range> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < ranges.size(); i++) {
      Optional<Limit> from = ranges.get(i).high().map(Spans::beyond);
      Optional<Limit> to = ranges.get(i + 1).low().map(Spans::beyond);
      Range gap = new Range(from, to);
      gaps.add(whole ? counted(gap) : gap);
    }
    return gaps;
  }

  private static Limit beyond(Limit limit) {
    return new Limit(limit.value(), !limit.inclusive(), limit.literal());
  }

  /** A number in a range that is not empty. */
  BigDecimal sample(Range range) {
    Optional<Limit> low = range.low();
    Optional<Limit> high = range.high();
    if (low.isPresent() && low.get().inclusive()) {
      return low.get().value();
    }
    if (low.isPresent() && high.isPresent()) {
      return low.get().value().add(high.get().value()).divide(TWO);
    }
    if (low.isPresent()) {
      return low.get().value().add(BigDecimal.ONE);
    }
    return high.map(h -> h.inclusive() ? h.value() : h.value().subtract(BigDecimal.ONE))
        .orElse(BigDecimal.ZERO);
  }

  private static boolean covers(Range wide, Range narrow) {
    return compareLow(wide.low(), narrow.low()) <= 0
        && compareHigh(wide.high(), narrow.high()) >= 0;
  }

  /** Orders lower limits; none comes first. */
  static int compareLow(Optional<Limit> one, Optional<Limit> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return Boolean.compare(one.isPresent(), two.isPresent());
    }
    int order = one.get().value().compareTo(two.get().value());
    return order != 0 ? order : Boolean.compare(two.get().inclusive(), one.get().inclusive());
  }

  private static int compareHigh(Optional<Limit> one, Optional<Limit> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return Boolean.compare(two.isPresent(), one.isPresent());
    }
    int order = one.get().value().compareTo(two.get().value());
    return order != 0 ? order : Boolean.compare(one.get().inclusive(), two.get().inclusive());
  }

  /** Whether no number stands between a range and one that does not begin before it. */
  private static boolean touch(Range before, Range after, boolean whole) {
    if (before.high().isEmpty() || after.low().isEmpty()) {
      return true;
    }
    Limit end = before.high().get();
    Limit begin = after.low().get();
    BigDecimal reach = whole ? end.value().add(BigDecimal.ONE) : end.value();
    int order = reach.compareTo(begin.value());
    return order > 0 || (order == 0 && (whole || end.inclusive() || begin.inclusive()));
  }

  /** The whole numbers of a range, its limits inclusive. */
  private static Range counted(Range range) {
    return new Range(
        range.low().map(low -> counted(low, RoundingMode.CEILING, BigDecimal.ONE)),
        range.high().map(high -> counted(high, RoundingMode.FLOOR, BigDecimal.ONE.negate())));
  }

  private static Limit counted(Limit limit, RoundingMode mode, BigDecimal next) {
    BigDecimal rounded = limit.value().setScale(0, mode);
    boolean excluded = !limit.inclusive() && rounded.compareTo(limit.value()) == 0;
    BigDecimal value = excluded ? rounded.add(next) : rounded;
    return new Limit(value, true, value.toPlainString());
  }
}
