package org.jihe.rules.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.rules.cell.CellTest;

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

  /** Finds the rules that a known fact may meet; some may come twice. */
  void find(Fact fact, Candidates found) {
    for (int order : exact.getOrDefault(fact.text(), List.of())) {
      found.add(order);
    }
    if (inside.isPresent()) {
      inside.get().scan(fact.text(), (start, end, order) -> found.add(order));
    }
    if (ranges.isPresent()) {
      ranges.get().find(fact.number(), found::add);
    }
  }
}
