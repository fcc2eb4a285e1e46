package org.jihe.domain.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well fixtures watch over a rulebook.
 *
 * @param results for each slip, table after table
 * @param fixtures how many watched
 */
public record Mutation(List<SlipResult> results, int fixtures) {
  public Mutation {
    results = List.copyOf(results);
  }

  /**
   * How many slips were noticed.
   *
   * @param noticed by a fixture
   * @param slips all of them, but those with which the rulebook cannot be loaded
   */
  public record Score(int noticed, int slips) {

    /** In percent, rounded down; 100 when there was none. */
    public int percent() {
      return slips == 0 ? 100 : (int) (100L * noticed / slips);
    }

    Score plus(Score other) {
      return new Score(noticed + other.noticed, slips + other.slips);
    }

    static Score of(SlipResult result) {
      return switch (result.outcome()) {
        case NOTICED -> new Score(1, 1);
        case SURVIVED -> new Score(0, 1);
        case REFUSED -> new Score(0, 0);
      };
    }
  }

  /** Over all tables. */
  public Score score() {
    return results.stream().map(Score::of).reduce(new Score(0, 0), Score::plus);
  }

  /** By table, such as {@code 权重}. */
  public Map<String, Score> byTable() {
    Map<String, Score> scores = new LinkedHashMap<>();
    results.forEach(r -> scores.merge(r.slip().sheet(), Score.of(r), Score::plus));
    return scores;
  }

  /** The slips that nothing noticed. */
  public List<Slip> survivors() {
    return of(SlipResult.Outcome.SURVIVED);
  }

  /** The slips with which the rulebook cannot be loaded; they do not count. */
  public List<Slip> refused() {
    return of(SlipResult.Outcome.REFUSED);
  }

  private List<Slip> of(SlipResult.Outcome outcome) {
    return results.stream()
        .filter(result -> result.outcome() == outcome)
        .map(SlipResult::slip)
        .toList();
  }
}
