package org.jihe.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds the rules that facts may meet without asking every rule.
 *
 * <p>Each rule stands under its most selective condition. Where the fact it asks for is not known,
 * the rules under that column are looked up by their other conditions instead, and so on: each rule
 * stands at most once for each of its conditions, and the work stays flat in rules.
 */
final class RuleIndex {
  private final Map<String, ColumnIndex> columns = new LinkedHashMap<>();
  private final Map<String, RuleIndex> whenUnknown = new HashMap<>();

  /** Rules that no lookup can narrow down. */
  private final List<Rule> always = new ArrayList<>();

  RuleIndex(List<Rule> rules) {
    this(rules, Set.of());
  }

  private RuleIndex(List<Rule> rules, Set<String> excluded) {
    Crowding crowding = new Crowding(rules);
    Map<String, List<Rule>> groups = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Optional<Condition> best = crowding.loneliest(rule, excluded);
      if (best.isPresent()) {
        groups.computeIfAbsent(best.get().header(), header -> new ArrayList<>()).add(rule);
      } else {
        always.add(rule);
      }
    }
    groups.forEach(
        (header, group) -> {
          Set<String> more = new HashSet<>(excluded);
          more.add(header);
          columns.put(header, new ColumnIndex(header, group));
          whenUnknown.put(header, new RuleIndex(group, more));
        });
  }

  /** Hands out the rules that may hold or be unknown, by their order; some may come twice. */
  void candidates(Map<String, Fact> facts, IntConsumer found) {
    always.forEach(rule -> found.accept(rule.order()));
    columns.forEach(
        (header, column) -> {
          Fact fact = facts.get(header);
          if (fact == null || fact.state() == Fact.State.ABSENT) {
            return;
          }
          if (fact.isKnown()) {
            column.find(fact, found);
          } else {
            Optional.ofNullable(whenUnknown.get(header))
                .ifPresent(index -> index.candidates(facts, found));
          }
        });
  }

  /** How many rules share a key: the fewer, the better it tells rules apart. */
  private static final class Crowding {
    private final Map<String, Integer> sharing = new HashMap<>();

    Crowding(List<Rule> rules) {
      for (Rule rule : rules) {
        for (Condition condition : rule.conditions()) {
          keys(condition).forEach(key -> sharing.merge(key, 1, Integer::sum));
        }
      }
    }

    Optional<Condition> loneliest(Rule rule, Set<String> excluded) {
      Optional<Condition> best = Optional.empty();
      int least = Integer.MAX_VALUE;
      for (Condition condition : rule.conditions()) {
        List<String> keys = excluded.contains(condition.header()) ? List.of() : keys(condition);
        int crowd = keys.stream().mapToInt(key -> sharing.getOrDefault(key, 0)).max().orElse(-1);
        if (crowd >= 0 && crowd < least) {
          least = crowd;
          best = Optional.of(condition);
        }
      }
      return best;
    }

    /** The keys of a condition as texts; all ranges of a column crowd under one key. */
    private static List<String> keys(Condition condition) {
      String header = condition.header();
      return IndexKeys.of(condition.test())
          .map(
              keys -> {
                if (keys instanceof IndexKeys.Exact exact) {
                  return exact.words().stream().map(word -> header + "=" + word).toList();
                }
                return keys instanceof IndexKeys.Inside inside
                    ? inside.words().stream().map(word -> header + "~" + word).toList()
                    : List.of(header);
              })
          .orElse(List.of());
    }
  }
}
