package org.jihe.rules;

import java.util.List;
import org.jihe.domain.Breach;
import org.jihe.domain.Conclusion;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.RuleMatch;

/** What the answers of the decision table come to. */
public final class Decisions {
  private Decisions() {}

  /** What is to be inserted for an answer. */
  public static Conclusion fact(RuleMatch match) {
    return match instanceof RuleMatch.Hit hit
        ? breach(hit)
        : couldNotRun((RuleMatch.Unknown) match);
  }

  /** A row that holds is a breach of its check, with the form's facts as evidence. */
  private static Breach breach(RuleMatch.Hit hit) {
    String check = hit.row().text(DecisionTable.CHECK);
    return new Breach(check, hit.row().id(), List.of(), hit.place(), hit.facts(), List.of());
  }

  /** A row that cannot be decided means that its check could not run. */
  private static CouldNotRun couldNotRun(RuleMatch.Unknown unknown) {
    String check = unknown.row().text(DecisionTable.CHECK);
    int indicator = unknown.indicator();
    String of = indicator == 0 ? "" : "第" + indicator + "项指标的";
    return new CouldNotRun(check, of + unknown.reason(), unknown.place(), indicator, false);
  }
}
