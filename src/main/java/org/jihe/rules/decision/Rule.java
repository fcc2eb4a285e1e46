package org.jihe.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Place;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/**
 * A row of the decision table with its conditions.
 *
 * @param order the row's place among the rows, from 0
 * @param evidence the condition that shows best what the row is about; none without conditions
 * @param limited whether the row is limited to some budget years
 */
public record Rule(
    int order,
    RuleRow row,
    List<Condition> conditions,
    Optional<Condition> evidence,
    boolean limited) {

  static Rule of(int order, RuleRow row, Vocabulary vocabulary) {
    List<Condition> conditions = new ArrayList<>();
    for (Column column : vocabulary.columns()) {
      vocabulary
          .condition(row, column.header())
          .ifPresent(test -> conditions.add(new Condition(column.header(), test)));
    }
    return new Rule(
        order, row, List.copyOf(conditions), EvidencePlace.among(conditions), row.limitedToYears());
  }

  /** Whether the row asks about indicators, and so is judged once for each. */
  boolean asksIndicators(Vocabulary vocabulary) {
    for (Condition condition : conditions) {
      if (vocabulary.isOfIndicator(condition.header())) {
        return true;
      }
    }
    return false;
  }

  /** What can be said about all conditions together. */
  Truth judge(Facts facts) {
    Truth all = Truth.YES;
    for (Condition condition : conditions) {
      all = all.and(condition.judge(facts));
      if (all == Truth.NO) {
        return Truth.NO;
      }
    }
    return all;
  }

  /** Why it cannot be said whether the conditions hold, in Chinese. */
  String doubt(Facts facts) {
    List<String> doubts =
        conditions.stream()
            .filter(condition -> condition.judge(facts) == Truth.UNKNOWN)
            .map(condition -> condition.doubt(facts))
            .distinct()
            .toList();
    return String.join("；", doubts);
  }

  /** Where the first value stands, or may stand, of which it cannot be said whether it holds. */
  Optional<Place> doubtful(Facts facts) {
    return conditions.stream()
        .filter(condition -> condition.judge(facts) == Truth.UNKNOWN)
        .map(condition -> condition.doubtful(facts).place())
        .findFirst();
  }
}
