package org.jihe.rules.firing;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.impl.RuleImpl;

/**
 * A rule's conditions without {@code or}: a rule with {@code or} is several, one for each way to
 * meet it, and fires for each. Drools takes rules apart in the same way.
 */
final class Branch {
  private Branch() {}

  /** A part of a branch. */
  sealed interface Part permits One, Existential {}

  /** A pattern, or an accumulation. */
  record One(Condition condition) implements Part {}

  /**
   * What must be there, or must not.
   *
   * @param ways each is enough
   */
  record Existential(boolean wanted, List<List<Part>> ways) implements Part {}

  static List<List<Part>> of(Condition condition) {
    return switch (condition.getType()) {
      case AND -> product(condition.getSubConditions());
      case OR -> condition.getSubConditions().stream().flatMap(c -> of(c).stream()).toList();
      case EXISTS -> List.of(List.of(new Existential(true, of(only(condition)))));
      case NOT -> List.of(List.of(new Existential(false, of(only(condition)))));
      case CONSEQUENCE -> {
        requireEnd(condition);
        yield List.of(List.of());
      }
      case PATTERN, ACCUMULATE -> List.of(List.of(new One(condition)));
      default -> throw new IllegalArgumentException("no such condition: " + condition.getType());
    };
  }

  private static void requireEnd(Condition condition) {
    if (!(condition instanceof NamedConsequenceImpl end)
        || !end.getName().equals(RuleImpl.DEFAULT_CONSEQUENCE_NAME)) {
      throw new IllegalArgumentException("a result amid conditions: " + condition);
    }
  }

  private static Condition only(Condition existential) {
    List<Condition> parts = existential.getSubConditions();
    if (parts.size() != 1) {
      throw new IllegalArgumentException("not one condition: " + parts);
    }
    return parts.get(0);
  }

  private static List<List<Part>> product(List<Condition> conditions) {
    List<List<Part>> branches = List.of(List.of());
    for (Condition condition : conditions) {
      List<List<Part>> longer = new ArrayList<>();
      for (List<Part> branch : branches) {
        for (List<Part> more : of(condition)) {
          List<Part> both = new ArrayList<>(branch);
          both.addAll(more);
          longer.add(both);
        }
      }
      branches = longer;
    }
    return branches;
  }
}
