package org.jihe.workbench;

import org.jihe.domain.trial.Privacy;
import org.jihe.domain.Document;
import org.jihe.domain.trial.AddedFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Mutation;

/** Trials that nothing comes of. */
public class NoTrials extends RuleTrials {
  public NoTrials() {
    super(directory -> List.of(), Path.of("rules"));
  }

  @Override
  public Tested test(
      Optional<Path> rules, Path folder, Set<String> checks, boolean update, Progress progress)
      throws RulesRefused {
    return new Tested(new FixtureResults(List.of()), List.of(), List.of());
  }

  @Override
  public Path caseTemplate(Path file) throws RulesRefused {
    return file;
  }

  @Override
  public List<Path> paintCases(Path folder, FixtureResults results, Path into) throws RulesRefused {
    return List.of();
  }

  @Override
  public AddedFixture add(Optional<Path> rules, Path folder, Document form, Privacy privacy)
      throws RulesRefused {
    return new AddedFixture(List.of(), List.of(), List.of());
  }

  @Override
  public Difference diff(Path rules, String base, String head, List<Path> on, Progress progress)
      throws RulesRefused {
    return new Difference(List.of(), List.of(), 0, 0, List.of());
  }

  @Override
  public Coverage coverage(Optional<Path> rules, List<Path> on, Progress progress)
      throws RulesRefused {
    return new Coverage(List.of(), 0);
  }

  @Override
  public Mutation mutate(
      Optional<Path> rules,
      Optional<String> since,
      List<String> tables,
      List<Path> on,
      Progress progress)
      throws RulesRefused {
    return new Mutation(List.of(), 0);
  }
}
