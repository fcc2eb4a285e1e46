package org.jihe.rules.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rules that facts may meet without asking every rule.
 *
 * <p>Each rule stands under its most selective condition. Where the fact it asks for is not known,
 * the rules under that column are looked up by their other conditions instead, and so on: each rule
 * stands at most once for each of its conditions, and the work stays flat in rules.
 */
final class RuleIndex {
  private final List<Group> groups = new ArrayList<>();

  /** Rules that no lookup can narrow down. */
  private final List<Rule> always = new ArrayList<>();

  /**
   * The rules under one column.
   *
   * @param column looks them up by the column's fact
   * @param others looks them up by their other conditions, where the fact is not known
   */
  private record Group(String header, ColumnIndex column, Others others) {}

  /** An index that is built when it is first wanted: few forms leave blank what rules ask for. */
  private static final class Others {
    private final List<Rule> rules;
    private final Set<String> excluded;
    private volatile Optional<RuleIndex> built = Optional.empty();

    Others(List<Rule> rules, Set<String> excluded) {
      this.rules = rules;
      this.excluded = excluded;
    }

    RuleIndex index() {
      Optional<RuleIndex> index = built;
      if (index.isEmpty()) {
        index = Optional.of(new RuleIndex(rules, excluded));
        built = index;
      }
      return index.get();
    }
  }

  RuleIndex(List<Rule> rules) {
    this(rules, Set.of());
  }

  private RuleIndex(List<Rule> rules, Set<String> excluded) {
    Crowding crowding = new Crowding(rules);
    Map<String, List<Rule>> byColumn = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Optional<Condition> best = crowding.loneliest(rule, excluded);
      if (best.isPresent()) {
        byColumn.computeIfAbsent(best.get().header(), header -> new ArrayList<>()).add(rule);
      } else {
        always.add(rule);
      }
    }
    byColumn.forEach(
        (header, under) -> {
          Set<String> more = new HashSet<>(excluded);
          more.add(header);
          groups.add(new Group(header, new ColumnIndex(header, under), new Others(under, more)));
        });
  }

  /** Finds the rules that may hold or be unknown; some may come twice. */
  void find(Facts facts, Candidates found) {
    for (Rule rule : always) {
      found.add(rule.order());
    }
    for (Group group : groups) {
      Fact fact = facts.get(group.header());
      if (fact.isKnown()) {
        group.column().find(fact, found);
      } else if (fact.state() != Fact.State.ABSENT) {
        group.others().index().find(facts, found);
      }
    }
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
        int crowd = -1;
        for (String key : keys) {
          crowd = Math.max(crowd, sharing.getOrDefault(key, 0));
        }
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
                  return under(header + "=", exact.words());
                }
                return keys instanceof IndexKeys.Inside inside
                    ? under(header + "~", inside.words())
                    : List.of(header);
              })
          .orElse(List.of());
    }

    private static List<String> under(String header, List<String> words) {
      List<String> keys = new ArrayList<>(words.size());
      for (String word : words) {
        keys.add(header + word);
      }
      return keys;
    }
  }
}
