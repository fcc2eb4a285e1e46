package org.jihe.domain.trial;

import java.util.List;

/**
 * What came of a run of fixtures.
 *
 * @param all in the order of the fixtures
 */
public record FixtureResults(List<FixtureResult> all) {
  public FixtureResults {
    all = List.copyOf(all);
  }

  /** Whether every fixture holds. */
  public boolean hold() {
    return all.stream().allMatch(FixtureResult::holds);
  }

  /** Those that do not hold. */
  public List<FixtureResult> broken() {
    return all.stream().filter(result -> !result.holds()).toList();
  }

  /** How many came to that. */
  public long count(FixtureResult.Outcome outcome) {
    return all.stream().filter(result -> result.outcome() == outcome).count();
  }
}
