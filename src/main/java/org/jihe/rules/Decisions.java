package org.jihe.rules;

import org.jihe.domain.Breach;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.table.DecisionTable;
import org.jihe.rules.table.Match;

/** What the answers of the decision table come to. */
public final class Decisions {
  private Decisions() {}

  /** A row that holds is a breach of its check, with the form's facts as evidence. */
  public static Breach breach(Match.Hit hit) {
    Breach breach = Breach.of(hit.row().text(DecisionTable.CHECK), hit.place()).by(hit.row().id());
    for (var fact : hit.facts().entrySet()) {
      breach = breach.with(fact.getKey(), fact.getValue());
    }
    return breach;
  }

  /** A row that cannot be decided means that its check could not run. */
  public static CouldNotRun couldNotRun(Match.Unknown unknown) {
    return new CouldNotRun(unknown.row().text(DecisionTable.CHECK), unknown.reason());
  }
}
