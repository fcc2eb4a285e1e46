package org.jihe.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.Progress;

/** Trials that nothing comes of. */
public class NoTrials extends RuleTrials {
  public NoTrials() {
    super(new RulesHere(directory -> List.of(), Path.of("rules")));
  }

  @Override
  public Difference diff(Path rules, String base, String head, List<Path> on, Progress progress)
      throws Refusal {
    return new Difference(List.of(), List.of(), 0, 0, List.of());
  }

  @Override
  public Coverage coverage(Optional<Path> rules, List<Path> on, Progress progress) throws Refusal {
    return new Coverage(List.of(), 0);
  }

  @Override
  public Mutation mutate(
      Optional<Path> rules,
      Optional<String> since,
      List<String> tables,
      List<Path> on,
      Progress progress)
      throws Refusal {
    return new Mutation(List.of(), 0);
  }
}
