package org.jihe.rules.firing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Value;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;

/** Reads one rule of Drools' executable model as steps. */
final class RuleReader {
  private final Types types;
  private final Slots slots = new Slots();
  private final Tests tests = new Tests(slots);
  private final Set<Integer> needed = new HashSet<>();

  RuleReader(Types types) {
    this.types = types;
  }

  /** The rule, as one walk for each way to meet its conditions. */
  List<WalkedRule> read(Rule rule) {
    List<WalkedRule> walks = new ArrayList<>();
    for (List<Branch.Part> branch : Branch.of(rule.getView())) {
      needed.clear();
      Step first = steps(branch, 0, true, conclude(rule.getDefaultConsequence()));
      int[] needs = needed.stream().mapToInt(Integer::intValue).toArray();
      walks.add(new WalkedRule(rule.getName(), needs, first));
    }
    return walks;
  }

  /** How many variables a walk of the rule keeps. */
  int slots() {
    return slots.size();
  }

  private Step conclude(Consequence consequence) {
    return new Conclude(
        consequence.getBlock(),
        consequence.isUsingDrools(),
        slots.of(consequence.getDeclarations()));
  }

  /**
   * @param outer whether the branch is the rule's own, and not within {@code not} or {@code exists}
   */
  private Step steps(List<Branch.Part> branch, int from, boolean outer, Step end) {
    if (from == branch.size()) {
      return end;
    }
    Step next = steps(branch, from + 1, outer, end);
    if (branch.get(from) instanceof Branch.Existential existential) {
      List<Step> sought =
          existential.ways().stream().map(way -> steps(way, 0, false, Existence.FOUND)).toList();
      return new Existence(existential.wanted(), sought, next);
    }
    Branch.One one = (Branch.One) branch.get(from);
    if (one.condition() instanceof AccumulatePattern<?> accumulate) {
      return gather(accumulate, next);
    }
    return pattern((Pattern<?>) one.condition(), outer, outer && from == 0, next);
  }

  private Step pattern(Pattern<?> pattern, boolean required, boolean walkedOnce, Step next) {
    Variable<?> variable = pattern.getPatternVariable();
    if (variable instanceof Declaration<?> declared && declared.getSource() != null) {
      if (declared.getSource() instanceof From<?> from) {
        return new Draw(variable.getType(), tests.source(from), shape(pattern), next);
      }
      throw new IllegalArgumentException("no such source: " + declared.getSource());
    }
    int type = types.number(variable.getType());
    if (required) {
      needed.add(type);
    }
    return new Match(type, walkedOnce ? -1 : types.nextSieve(), shape(pattern), next);
  }

  private Shape shape(Pattern<?> pattern) {
    String self = pattern.getPatternVariable().getName();
    List<Test> alone = new ArrayList<>();
    List<Test> joined = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (Constraint constraint : Tests.parts(pattern.getConstraint())) {
      Set<String> names = names(constraint);
      boolean itself = names.equals(Set.of(self));
      (itself ? alone : joined).add(tests.test(constraint));
      asked.addAll(names);
    }
    List<Binder> early = new ArrayList<>();
    List<Binder> late = new ArrayList<>();
    for (Binding binding : pattern.getBindings()) {
      boolean needed = asked.contains(binding.getBoundVariable().getName());
      (needed ? early : late).add(tests.binder(binding));
    }
    return new Shape(
        slots.of(pattern.getPatternVariable()),
        alone.toArray(Test[]::new),
        early.toArray(Binder[]::new),
        joined.toArray(Test[]::new),
        late.toArray(Binder[]::new));
  }

  private static Set<String> names(Constraint constraint) {
    Set<String> names = new HashSet<>();
    if (constraint instanceof SingleConstraint single) {
      Arrays.stream(single.getVariables()).forEach(variable -> names.add(variable.getName()));
    } else {
      constraint.getChildren().forEach(child -> names.addAll(names(child)));
    }
    return names;
  }

  private Step gather(AccumulatePattern<?> accumulate, Step next) {
    if (!(accumulate.getCondition() instanceof Pattern<?> pattern)) {
      throw new IllegalArgumentException("not one pattern: " + accumulate.getCondition());
    }
    List<Gather.Sum> sums = new ArrayList<>();
    for (AccumulateFunction function : accumulate.getAccumulateFunctions()) {
      sums.add(sum(function));
    }
    return new Gather(pattern(pattern, false, false, new Gather.Add(sums)), sums, next);
  }

  @SuppressWarnings("unchecked") // whatever a function keeps, only the function looks at it
  private Gather.Sum sum(AccumulateFunction sum) {
    return new Gather.Sum(
        (org.kie.api.runtime.rule.AccumulateFunction<Serializable>) sum.createFunctionObject(),
        value(sum),
        slots.another(),
        slots.of(sum.getResult()));
  }

  private Gather.Value value(AccumulateFunction sum) {
    if (sum.getSource() instanceof Variable<?> variable) {
      int slot = slots.of(variable);
      return bound -> bound[slot];
    }
    if (sum.getSource() instanceof Value<?> value) {
      return bound -> value.getValue();
    }
    throw new IllegalArgumentException("an accumulation of nothing");
  }
}
