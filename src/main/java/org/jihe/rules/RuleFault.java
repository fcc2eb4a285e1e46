package org.jihe.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  private static final int DEEPEST = 20;

  /** The rules that a throwable of a session comes from; none when it does not tell. */
  static List<RuleFault> of(Throwable thrown, List<DrlRule> rules) {
    List<Throwable> causes =
        Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST).toList();
    for (Throwable cause : causes) {
      if (cause instanceof Meter.Exceeded exceeded) {
        return List.of(endless(rules.get(exceeded.rule())));
      }
    }
    return causes.stream()
        .map(cause -> named(cause, rules))
        .filter(faults -> !faults.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<RuleFault> named(Throwable thrown, List<DrlRule> rules) {
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

  private static RuleFault endless(DrlRule rule) {
    return new RuleFault(rule, "规则“" + rule.name() + "”没有在限定的工作量内完成");
  }

  private static List<RuleFault> broken(List<DrlRule> rules, Predicate<DrlRule> which) {
    return rules.stream().filter(which).map(RuleFault::broken).toList();
  }

  static RuleFault broken(DrlRule rule) {
    return new RuleFault(rule, "规则“" + rule.name() + "”运行时出错");
  }

  /** Where it cannot be told which rule failed, none has run. */
  static List<RuleFault> all(List<DrlRule> rules) {
    return rules.stream().map(rule -> new RuleFault(rule, "规则运行时出错，无法判断是哪一条")).toList();
  }
}
