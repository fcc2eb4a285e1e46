package org.jihe.rules.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.sheet.RuleRow;

/**
 * A row of the decision table that all but held.
 *
 * @param indicator the indicator's number, from 1; 0 for the declaration itself
 * @param header the one condition that failed
 * @param shown what the form says there
 * @param gap how far the number is from the condition; empty for a text
 */
public record NearMiss(
    RuleRow row, int indicator, String header, String shown, Optional<BigDecimal> gap) {

  /** The near miss of a rule on these facts; empty when it holds or fails in more than one way. */
  static Optional<NearMiss> of(Rule rule, Facts facts) {
    List<Condition> failed =
        rule.conditions().stream().filter(c -> c.judge(facts) != Truth.YES).toList();
    if (failed.size() != 1 || failed.get(0).judge(facts) != Truth.NO) {
      return Optional.empty();
    }
    Condition condition = failed.get(0);
    Fact fact = facts.get(condition.header());
    return Optional.of(
        new NearMiss(
            rule.row(),
            facts.number(),
            condition.header(),
            fact.shown(),
            gap(condition.test(), fact)));
  }

  private static Optional<BigDecimal> gap(CellTest test, Fact fact) {
    if (!(test instanceof NumberTest number) || !fact.isKnown()) {
      return Optional.empty();
    }
    return number.ranges().stream()
        .flatMap(range -> Stream.concat(range.low().stream(), range.high().stream()))
        .map(limit -> limit.value().subtract(fact.number()).abs())
        .min(BigDecimal::compareTo);
  }
}
