package org.jihe.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Document;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.AddedFixture;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.Privacy;
import org.jihe.domain.trial.Progress;

/** Fixtures of which there are none. */
public class NoFixtures extends FixtureTrials {
  public NoFixtures() {
    super(new RulesHere(directory -> List.of(), Path.of("rules")));
  }

  @Override
  public Tested test(
      Optional<Path> rules, Path folder, Set<String> checks, boolean update, Progress progress)
      throws Refusal {
    return new Tested(new FixtureResults(List.of()), List.of(), List.of());
  }

  @Override
  public Path caseTemplate(Path file) throws Refusal {
    return file;
  }

  @Override
  public List<Path> paintCases(Path folder, FixtureResults results, Path into) throws Refusal {
    return List.of();
  }

  @Override
  public AddedFixture add(Optional<Path> rules, Path folder, Document form, Privacy privacy)
      throws Refusal {
    return new AddedFixture(List.of(), List.of(), List.of());
  }
}
