package org.jihe.rules;

import java.util.List;
import org.jihe.rules.drl.DrlRule;

/**
 * A rule that was stopped while it judged.
 *
 * @param reason why, in Chinese, one line
 */
record RuleFault(DrlRule rule, String reason) {

  static RuleFault endless(DrlRule rule) {
    return new RuleFault(rule, "规则“" + rule.name() + "”没有在限定的工作量内完成");
  }

  static RuleFault broken(DrlRule rule) {
    return new RuleFault(rule, "规则“" + rule.name() + "”运行时出错");
  }

  /** Where it cannot be told which rule failed, none has run. */
  static List<RuleFault> all(List<DrlRule> rules) {
    return rules.stream().map(rule -> new RuleFault(rule, "规则运行时出错，无法判断是哪一条")).toList();
  }
}
