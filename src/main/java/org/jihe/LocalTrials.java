package org.jihe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.jihe.regression.Watching;
import org.jihe.regression.coverage.Coverage;
import org.jihe.regression.coverage.CoverageRun;
import org.jihe.regression.difference.Difference;
import org.jihe.regression.difference.DifferenceRun;
import org.jihe.regression.difference.RuleChange;
import org.jihe.regression.difference.RuleChanges;
import org.jihe.regression.mutation.Mutation;
import org.jihe.regression.mutation.MutationRun;
import org.jihe.regression.mutation.Slip;
import org.jihe.regression.mutation.SlipChoice;
import org.jihe.regression.sheets.Paint;
import org.jihe.regression.sheets.Painter;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** Tries the rules that lie on this machine. */
final class LocalTrials implements RuleTrials {
  private static final String WORKBOOK = ".xlsx";

  private final Reading reading;
  private final Path beside;

  /** Reads the files of the rulebook in a directory, or of the one in force here. */
  @FunctionalInterface
  interface Reading {
    List<RulebookFile> of(Optional<Path> directory) throws IOException;
  }

  /**
   * @param beside where a rulebook lies, if no other directory is named
   */
  LocalTrials(Reading reading, Path beside) {
    this.reading = reading;
    this.beside = beside;
  }

  private Rulebook open(Optional<Path> rules) throws RulesRefused {
    try {
      return Rulebook.load(reading.of(rules));
    } catch (RulebookException e) {
      throw new RulesRefused(e.defects());
    } catch (IOException e) {
      throw unreadable(rules.orElse(beside));
    }
  }

  @Override
  public Tested test(
      Optional<Path> rules, Path folder, Set<String> checks, boolean update, Progress progress)
      throws RulesRefused {
    Rulebook rulebook = open(rules);
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
    Reviewer reviewer = new Reviewer(open(rules));
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

  @Override
  public Coverage coverage(Optional<Path> rules, List<Path> on, Progress progress)
      throws RulesRefused {
    return new CoverageRun(open(rules), filings(on), progress).measure();
  }

  @Override
  public Mutation mutate(
      Optional<Path> rules,
      Optional<String> since,
      List<String> tables,
      List<Path> on,
      Progress progress)
      throws RulesRefused {
    Rulebook rulebook = open(rules);
    List<Slip> slips =
        since.isPresent()
            ? SlipChoice.changed(rulebook, changes(rulebook, rules, since.get()))
            : SlipChoice.all(rulebook);
    List<Slip> chosen =
        slips.stream().filter(s -> tables.isEmpty() || tables.contains(s.sheet())).toList();
    return new MutationRun(rulebook, filings(on), progress).of(chosen);
  }

  private List<RuleChange> changes(Rulebook rulebook, Optional<Path> rules, String since)
      throws RulesRefused {
    try {
      Rulebook was = rulebook.reload(new RulebookSources(rules.orElse(beside)).files(since));
      return RuleChanges.between(was, rulebook);
    } catch (RulebookException e) {
      throw new RulesRefused(e.defects());
    }
  }

  private static List<Watching> filings(List<Path> on) throws RulesRefused {
    try {
      return NamedFiling.in(on).stream().map(Watching::new).toList();
    } catch (IOException e) {
      throw unreadable(on.get(0));
    }
  }

  @Override
  public List<Path> paint(Optional<Path> rules, Path folder, List<Paint> paints)
      throws RulesRefused {
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (RulebookFile file : reading.of(rules)) {
        if (file.name().endsWith(WORKBOOK)) {
          Path copy = folder.resolve(file.name().replace(WORKBOOK, ".painted" + WORKBOOK));
          Files.write(copy, new Painter().paint(file.bytes(), paints));
          written.add(copy);
        }
      }
      return written;
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  private static RulesRefused unreadable(Path folder) {
    return new RulesRefused(
        List.of(new Defect(folder.toString(), new Position.Nowhere(), "无法读写", "核对路径和权限")));
  }
}
