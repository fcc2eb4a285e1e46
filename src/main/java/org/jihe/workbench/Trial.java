package org.jihe.workbench;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.LintResult;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.trial.Difference;

/**
 * What changed workbooks would do.
 *
 * @param base the rulebook as it is; empty where it has defects
 * @param remarks what is wrong with the changed one
 * @param candidate what would be; empty where that has defects
 */
public record Trial(
    Optional<RulebookEdition> base, LintResult remarks, Optional<Outcome> candidate) {

  /**
   * What a changed rulebook without a defect would do.
   *
   * @param notes what its rules leave out or contradict
   * @param fixtures what fixtures come to by it; empty when there are none
   * @param effects on fixtures and filings; empty where there is nothing to compare it with
   */
  public record Outcome(
      RulebookEdition edition,
      List<RuleNote> notes,
      Optional<FixtureCount> fixtures,
      Optional<Difference> effects) {
    public Outcome {
      notes = List.copyOf(notes);
    }
  }
}
