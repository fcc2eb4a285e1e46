package org.jihe.rules.firing;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.From;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.From4;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.PredicateN;

/** Turns the functions that Drools compiled into functions of a walk's variables. */
@SuppressWarnings({"rawtypes", "unchecked"}) // Drools' model names no types
final class Tests {
  private final Slots slots;

  Tests(Slots slots) {
    this.slots = slots;
  }

  /** The constraints that must all hold. */
  static List<Constraint> parts(Constraint constraint) {
    if (constraint == SingleConstraint.TRUE) {
      return List.of();
    }
    return switch (constraint.getType()) {
      case SINGLE, OR -> List.of(constraint);
      case MULTIPLE, AND -> {
        List<Constraint> parts = new ArrayList<>();
        constraint.getChildren().forEach(child -> parts.addAll(parts(child)));
        yield parts;
      }
    };
  }

  Test test(Constraint constraint) {
    return switch (constraint.getType()) {
      case SINGLE -> test((SingleConstraint) constraint);
      case OR -> {
        Test[] any = constraint.getChildren().stream().map(this::test).toArray(Test[]::new);
        yield bound -> Test.any(any, bound);
      }
      case MULTIPLE, AND -> {
        Test[] all = parts(constraint).stream().map(this::test).toArray(Test[]::new);
        yield bound -> Test.all(all, bound);
      }
    };
  }

  private Test test(SingleConstraint constraint) {
    int[] at = slots.of(constraint.getVariables());
    return switch (at.length) {
      case 1 -> {
        Predicate1 one = constraint.getPredicate1();
        int only = at[0];
        yield bound -> one.test(bound[only]);
      }
      case 2 -> {
        Predicate2 two = constraint.getPredicate2();
        int left = at[0];
        int right = at[1];
        yield bound -> two.test(bound[left], bound[right]);
      }
      case 3 -> {
        Predicate3 three = constraint.getPredicate3();
        yield bound -> three.test(bound[at[0]], bound[at[1]], bound[at[2]]);
      }
      default -> {
        PredicateN many = constraint.getPredicate();
        yield bound -> many.test(values(at, bound));
      }
    };
  }

  Binder binder(Binding binding) {
    int to = slots.of(binding.getBoundVariable());
    int[] at = slots.of(binding.getInputVariables());
    if (at.length == 1) {
      Function1 function = binding.getBindingFunction();
      int from = at[0];
      return bound -> bound[to] = function.apply(bound[from]);
    }
    return bound -> bound[to] = binding.eval(values(at, bound));
  }

  Draw.Source source(From<?> from) {
    if (from instanceof From4 four) {
      int[] at = {
        slot(four),
        slots.of(four.getVariable2()),
        slots.of(four.getVariable3()),
        slots.of(four.getVariable4())
      };
      return b -> four.getProvider().apply(b[at[0]], b[at[1]], b[at[2]], b[at[3]]);
    }
    if (from instanceof From3 three) {
      int[] at = {slot(three), slots.of(three.getVariable2()), slots.of(three.getVariable3())};
      return b -> three.getProvider().apply(b[at[0]], b[at[1]], b[at[2]]);
    }
    if (from instanceof From2 two) {
      int[] at = {slot(two), slots.of(two.getVariable2())};
      return b -> two.getProvider().apply(b[at[0]], b[at[1]]);
    }
    if (from instanceof From1 one) {
      int at = slot(one);
      return b -> one.getProvider().apply(b[at]);
    }
    if (from instanceof From0 none) {
      return b -> none.getProvider().apply();
    }
    throw new IllegalArgumentException("no such source: " + from);
  }

  private int slot(From<?> from) {
    return slots.of(from.getVariable());
  }

  private static Object[] values(int[] at, Object[] bound) {
    Object[] values = new Object[at.length];
    for (int i = 0; i < at.length; i++) {
      values[i] = bound[at[i]];
    }
    return values;
  }
}
