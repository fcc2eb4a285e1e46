package org.jihe.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.RuleCard;

/** What one form states of all that checks may need. */
record FormNeeds(StatedNeeds stated) implements CheckReasons.Wants {
  @Override
  public List<CouldNotRun> missing(RuleCard card) {
    List<CouldNotRun> all = new ArrayList<>(stated.unseen(card));
    all.addAll(stated.missing(card));
    return all;
  }

  @Override
  public Optional<String> notApplicable(RuleCard card) {
    return stated.notApplicable(card);
  }
}
