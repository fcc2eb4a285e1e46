package org.jihe.regression;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Failure;
import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.LineDifferences;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.ReportLine;
import org.jihe.rules.Rulebook;

/** Runs fixtures against rulebooks, on all processors. May be used again and again. */
public final class FixtureRun {
  private final List<? extends Fixture> fixtures;
  private final Set<String> checks;
  private final Progress progress;

  /** A run of these fixtures that looks at every check. */
  public FixtureRun(List<? extends Fixture> fixtures) {
    this(fixtures, Set.of(), Progress.SILENT);
  }

  /**
   * @param checks the only checks that are looked at; empty for all
   * @param progress is told of each fixture
   */
  public FixtureRun(List<? extends Fixture> fixtures, Set<String> checks, Progress progress) {
    this.fixtures = List.copyOf(fixtures);
    this.checks = Set.copyOf(checks);
    this.progress = progress;
  }

  /** What each fixture comes to by a rulebook. */
  public FixtureResults run(Rulebook rulebook) {
    return run(new Reviewer(rulebook));
  }

  /** The same by one that is ready to judge. */
  public FixtureResults run(Reviewer reviewer) {
    return new FixtureResults(
        new InParallel(progress).each(fixtures, fixture -> result(fixture, reviewer)));
  }

  private FixtureResult result(Fixture fixture, Reviewer reviewer) {
    try {
      Expectation expectation = fixture.expectation(reviewer);
      return result(
          fixture,
          expectation.compare(reviewer.report(fixture.read(reviewer))).about(checks),
          new RowWords(reviewer.rulebook()));
    } catch (NoSuchFileException e) {
      return troubled(
          fixture, FixtureResult.Outcome.MISSING, "没有预期文件：核对后用 --update 写出（" + e.getFile() + "）");
    } catch (IOException e) {
      return troubled(fixture, FixtureResult.Outcome.MISSING, "无法读取：核对路径和权限");
    } catch (RuntimeException e) {
      return troubled(fixture, FixtureResult.Outcome.FAILED, Failure.of(e).message());
    }
  }

  private static FixtureResult result(
      Fixture fixture, LineDifferences differences, RowWords words) {
    Map<String, String> rules = new LinkedHashMap<>();
    FixtureResult result =
        new FixtureResult(
            fixture.name(),
            differences.holds() ? FixtureResult.Outcome.HOLDS : FixtureResult.Outcome.DIFFERS,
            differences,
            Map.of(),
            "");
    result
        .lines()
        .map(ReportLine::rule)
        .forEach(id -> words.of(id).ifPresent(said -> rules.put(id, said)));
    return new FixtureResult(result.fixture(), result.outcome(), differences, rules, "");
  }

  private static FixtureResult troubled(
      Fixture fixture, FixtureResult.Outcome outcome, String trouble) {
    LineDifferences nothing = new LineDifferences(List.of(), List.of(), false);
    return new FixtureResult(fixture.name(), outcome, nothing, Map.of(), trouble);
  }
}
