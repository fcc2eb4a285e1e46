package org.jihe.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jihe.rules.drl.DrlRule;
import org.jihe.rules.drl.Meter;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * A rule that was stopped while it judged.
 *
 * @param reason why, in Chinese, one line
 */
record RuleFault(DrlRule rule, String reason) {

  /** The rules that a throwable of a session comes from; none when it does not tell. */
  static List<RuleFault> of(Throwable thrown, List<DrlRule> rules) {
    for (Optional<Throwable> at = Optional.of(thrown);
        at.isPresent();
        at = at.flatMap(t -> Optional.<Throwable>ofNullable(t.getCause()))) {
      List<RuleFault> faults = named(at.get(), rules);
      if (!faults.isEmpty()) {
        return faults;
      }
    }
    return List.of();
  }

  private static List<RuleFault> named(Throwable thrown, List<DrlRule> rules) {
    if (thrown instanceof Meter.Exceeded exceeded) {
      return List.of(workless(rules.get(exceeded.rule())));
    }
    if (thrown instanceof ConsequenceException consequence) {
      String name = consequence.getRule().getName();
      return broken(rules, rule -> rule.name().equals(name));
    }
    if (thrown instanceof ConstraintEvaluationException) {
      // The exception tells its rules in its message alone, each in quotation marks.
      String message = String.valueOf(thrown.getMessage());
      return broken(rules, rule -> message.contains('"' + rule.name() + '"'));
    }
    return List.of();
  }

  private static RuleFault workless(DrlRule rule) {
    return new RuleFault(rule, "规则“" + rule.name() + "”没有在限定的工作量内完成");
  }

  private static List<RuleFault> broken(List<DrlRule> rules, Predicate<DrlRule> which) {
    return new ArrayList<>(rules.stream().filter(which).map(RuleFault::broken).toList());
  }

  static RuleFault broken(DrlRule rule) {
    return new RuleFault(rule, "规则“" + rule.name() + "”运行时出错");
  }

  /** Where it cannot be told which rule failed, none has run. */
  static List<RuleFault> all(List<DrlRule> rules) {
    return rules.stream().map(rule -> new RuleFault(rule, "规则运行时出错，无法判断是哪一条")).toList();
  }
}
