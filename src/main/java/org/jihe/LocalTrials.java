package org.jihe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.cli.RuleTrials;
import org.jihe.cli.RulesRefused;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.regression.FiledFixture;
import org.jihe.regression.FixtureAdding;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.FixtureResults;
import org.jihe.regression.FixtureRun;
import org.jihe.regression.FixtureUpdate;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Progress;
import org.jihe.regression.Reviewer;
import org.jihe.regression.RulebookSources;
import org.jihe.regression.difference.Difference;
import org.jihe.regression.difference.DifferenceRun;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;

/** Tries the rules that lie on this machine. */
final class LocalTrials implements RuleTrials {
  private final Opening opening;

  /** Opens the rulebook in a directory, or the one in force here. */
  @FunctionalInterface
  interface Opening {
    Rulebook open(Optional<Path> directory) throws RulesRefused;
  }

  LocalTrials(Opening opening) {
    this.opening = opening;
  }

  @Override
  public Tested test(
      Optional<Path> rules, Path folder, Set<String> checks, boolean update, Progress progress)
      throws RulesRefused {
    Rulebook rulebook = opening.open(rules);
    try {
      FixtureFolder fixtures = new FixtureFolder(folder);
      List<FiledFixture> filed = fixtures.filed();
      FixtureResults results = new FixtureRun(filed, checks, progress).run(rulebook);
      List<Path> updated = update ? new FixtureUpdate(rulebook).write(filed, results) : List.of();
      return new Tested(results, updated, fixtures.lonely());
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  @Override
  public FixtureAdding.Added add(
      Optional<Path> rules, Path folder, String name, byte[] content, FixtureAdding.Privacy privacy)
      throws RulesRefused {
    Reviewer reviewer = new Reviewer(opening.open(rules));
    try {
      return new FixtureAdding(new FixtureFolder(folder), reviewer).add(name, content, privacy);
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  @Override
  public Difference diff(Path rules, String base, String head, List<Path> on, Progress progress)
      throws RulesRefused {
    RulebookSources sources = new RulebookSources(rules);
    try {
      Rulebook was = Rulebook.load(sources.files(base));
      Rulebook is = was.reload(sources.files(head));
      return new DifferenceRun(was, is, progress).over(NamedFiling.in(on));
    } catch (RulebookException e) {
      throw new RulesRefused(e.defects());
    } catch (IOException e) {
      throw unreadable(on.get(0));
    }
  }

  private static RulesRefused unreadable(Path folder) {
    return new RulesRefused(
        List.of(new Defect(folder.toString(), new Position.Nowhere(), "无法读写", "核对路径和权限")));
  }
}
