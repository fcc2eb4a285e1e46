package org.jihe.regression.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.RuleChange.Kind;
import org.jihe.rules.Rulebook;
import org.jihe.rules.sheet.RuleRow;

/** A rulebook with some of the changes undone, or with some of them alone. */
final class TrialRules {
  private final Rulebook base;
  private final Rulebook head;

  TrialRules(Rulebook base, Rulebook head) {
    this.base = base;
    this.head = head;
  }

  /** The head without these changes; empty when they cannot be undone apart from others. */
  Optional<Rulebook> without(Collection<RuleChange> changes) {
    return moved(head, base, changes, false);
  }

  /** The base with these changes alone; empty when they cannot be made apart from others. */
  Optional<Rulebook> with(Collection<RuleChange> changes) {
    return moved(base, head, changes, true);
  }

  /**
   * A rulebook with what these changes are about as the other has it.
   *
   * @param forward whether from before to after
   */
  private static Optional<Rulebook> moved(
      Rulebook of, Rulebook like, Collection<RuleChange> changes, boolean forward) {
    Map<String, List<RuleChange>> bySheet =
        changes.stream()
            .filter(change -> change.kind() != Kind.DRL)
            .collect(
                Collectors.groupingBy(RuleChange::sheet, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<RuleRow>> tables = new HashMap<>();
    for (Map.Entry<String, List<RuleChange>> sheet : bySheet.entrySet()) {
      Optional<List<RuleRow>> rows = rows(of, like, sheet.getKey(), sheet.getValue(), forward);
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      tables.put(sheet.getKey(), rows.get());
    }
    if (changes.stream().noneMatch(change -> change.kind() == Kind.DRL)) {
      return made(of, tables);
    }
    Map<String, List<RuleRow>> all = new HashMap<>(of.tables());
    all.putAll(tables);
    return made(like, all);
  }

  private static Optional<Rulebook> made(Rulebook of, Map<String, List<RuleRow>> tables) {
    try {
      return Optional.of(of.with(tables));
    } catch (RuntimeException e) {
      // Rows that cannot stand together, such as a card without the severity it needs.
      return Optional.empty();
    }
  }

  private static Optional<List<RuleRow>> rows(
      Rulebook of, Rulebook like, String sheet, List<RuleChange> changes, boolean forward) {
    Map<String, RuleRow> rows = RuleChanges.byId(of, sheet);
    Map<String, RuleRow> others = RuleChanges.byId(like, sheet);
    List<String> order = new ArrayList<>(rows.keySet());
    for (RuleChange change : changes) {
      switch (change.kind()) {
        case CELL -> {
          RuleRow row = rows.get(change.id());
          Optional<RuleRow> typed =
              row == null
                  ? Optional.empty()
                  : row.with(change.header(), forward ? change.after() : change.before());
          if (typed.isEmpty()) {
            return Optional.empty();
          }
          rows.put(change.id(), typed.get());
        }
        case ROW_ADDED, ROW_REMOVED -> {
          RuleRow row = others.get(change.id());
          if (row == null) {
            rows.remove(change.id());
            order.remove(change.id());
          } else {
            rows.put(change.id(), row);
            order.add(placeOf(change.id(), order, new ArrayList<>(others.keySet())), change.id());
          }
        }
        case ORDER -> order.sort((a, b) -> rank(others, a) - rank(others, b));
        case DRL -> throw new IllegalStateException("DRL stands in no sheet");
      }
    }
    return Optional.of(order.stream().map(rows::get).toList());
  }

  /** Behind the nearest row that stands before it in the other rulebook. */
  private static int placeOf(String id, List<String> order, List<String> like) {
    for (int i = like.indexOf(id) - 1; i >= 0; i--) {
      int at = order.indexOf(like.get(i));
      if (at >= 0) {
        return at + 1;
      }
    }
    return 0;
  }

  private static int rank(Map<String, RuleRow> others, String id) {
    int at = new ArrayList<>(others.keySet()).indexOf(id);
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
