package org.jihe.rules.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jihe.rules.cell.NumberTest.Limit;
import org.jihe.rules.cell.NumberTest.Range;

/** Finds the ranges that hold a number: a balanced tree by lower limit, with the highest above. */
final class RangeIndex {
  private final List<Entry> entries;
  private final List<Optional<BigDecimal>> highest;

  /** A range and the number of what it stands for. */
  record Entry(Range range, int of) {}

  RangeIndex(List<Entry> unsorted) {
    entries = new ArrayList<>(unsorted);
    entries.sort(Comparator.comparing(e -> e.range().low().map(Limit::value), RangeIndex::lowest));
    highest = new ArrayList<>();
    entries.forEach(entry -> highest.add(Optional.empty()));
    measure(0, entries.size());
  }

  /** A missing lower limit is lower than any. */
  private static int lowest(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }

  /** The highest upper limit between two entries; empty when one of them has none. */
  private Optional<BigDecimal> measure(int from, int to) {
    int middle = (from + to) >>> 1;
    Optional<BigDecimal> top = entries.get(middle).range().high().map(Limit::value);
    if (from < middle) {
      top = higher(top, measure(from, middle));
    }
    if (middle + 1 < to) {
      top = higher(top, measure(middle + 1, to));
    }
    highest.set(middle, top);
    return top;
  }

  private static Optional<BigDecimal> higher(Optional<BigDecimal> one, Optional<BigDecimal> two) {
    return one.isEmpty() || two.isEmpty()
        ? Optional.empty()
        : Optional.of(one.get().max(two.get()));
  }

  /** Hands out what the ranges that hold the number stand for. */
  void find(BigDecimal number, IntConsumer found) {
    find(number, 0, entries.size(), found);
  }

  private void find(BigDecimal number, int from, int to, IntConsumer found) {
    if (from >= to) {
      return;
    }
    int middle = (from + to) >>> 1;
    Optional<BigDecimal> top = highest.get(middle);
    if (top.isPresent() && top.get().compareTo(number) < 0) {
      return;
    }
    find(number, from, middle, found);
    Range range = entries.get(middle).range();
    if (range.low().isPresent() && range.low().get().value().compareTo(number) > 0) {
      return;
    }
    if (range.contains(number)) {
      found.accept(entries.get(middle).of());
    }
    find(number, middle + 1, to, found);
  }
}
