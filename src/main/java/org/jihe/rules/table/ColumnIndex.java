package org.jihe.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Finds the rules whose condition on one column a value may meet. */
final class ColumnIndex {
  private final Map<String, List<Integer>> exact = new HashMap<>();
  private final Optional<WordIndex<Integer>> inside;
  private final Optional<RangeIndex> ranges;

  /** Builds the index of the rules' conditions on the column {@code header}. */
  ColumnIndex(String header, List<Rule> rules) {
    List<WordIndex.Keyword<Integer>> words = new ArrayList<>();
    List<RangeIndex.Entry> entries = new ArrayList<>();
    for (Rule rule : rules) {
      for (Condition condition : rule.conditions()) {
        if (condition.header().equals(header)) {
          add(rule.order(), condition.test(), words, entries);
        }
      }
    }
    inside = words.isEmpty() ? Optional.empty() : Optional.of(new WordIndex<>(words));
    ranges = entries.isEmpty() ? Optional.empty() : Optional.of(new RangeIndex(entries));
  }

  private void add(
      int order,
      CellTest test,
      List<WordIndex.Keyword<Integer>> words,
      List<RangeIndex.Entry> entries) {
    IndexKeys keys = IndexKeys.of(test).orElseThrow();
    if (keys instanceof IndexKeys.Exact equal) {
      equal.words().forEach(word -> exact.computeIfAbsent(word, w -> new ArrayList<>()).add(order));
    } else if (keys instanceof IndexKeys.Inside contained) {
      contained.words().forEach(word -> words.add(new WordIndex.Keyword<>(word, order)));
    } else if (keys instanceof IndexKeys.Within within) {
      within.ranges().forEach(range -> entries.add(new RangeIndex.Entry(range, order)));
    }
  }

  /** Hands out the rules by their order; some may come twice. */
  void find(Fact fact, IntConsumer found) {
    exact.getOrDefault(fact.text(), List.of()).forEach(found::accept);
    inside.ifPresent(index -> index.find(fact.text()).forEach(at -> found.accept(at.of())));
    ranges.ifPresent(index -> index.find(fact.number(), found));
  }
}
