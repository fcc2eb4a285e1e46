package org.jihe.regression;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.rules.Rulebook;

/** Writes what is said of fixtures as what is expected of them; the difference is then reviewed. */
public final class FixtureUpdate {
  private final Reviewer reviewer;

  public FixtureUpdate(Rulebook rulebook) {
    this.reviewer = new Reviewer(rulebook);
  }

  /**
   * Writes the expectations that do not hold.
   *
   * @return the files written
   * @throws IOException when a file cannot be read or written
   */
  public List<Path> write(List<FiledFixture> fixtures, FixtureResults results) throws IOException {
    List<Path> written = new ArrayList<>();
    for (FiledFixture fixture : fixtures) {
      boolean broken =
          results.broken().stream()
              .filter(result -> result.outcome() != FixtureResult.Outcome.FAILED)
              .anyMatch(result -> result.fixture().equals(fixture.name()));
      if (broken && !written.contains(fixture.expected())) {
        fixture.expect(reviewer.report(fixture.read(reviewer)));
        written.add(fixture.expected());
      }
    }
    return written;
  }
}
