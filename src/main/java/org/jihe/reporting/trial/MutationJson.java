package org.jihe.reporting.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.Slip;
import org.jihe.domain.trial.SlipResult;
import org.jihe.reporting.PlainJson;

/** How well fixtures watch over a rulebook, as an object of JSON. */
public record MutationJson(
    int noticed, int slips, int percent, Map<String, Score> tables, List<Result> results) {

  /** How many slips in one table were noticed. */
  public record Score(int noticed, int slips, int percent) {
    private static Score of(Mutation.Score score) {
      return new Score(score.noticed(), score.slips(), score.percent());
    }
  }

  /** What became of one slip. */
  public record Result(
      String kind,
      String file,
      String sheet,
      String id,
      String cell,
      String column,
      String before,
      String after,
      String outcome,
      Optional<String> noticedBy,
      Optional<String> proposal) {
    private static Result of(SlipResult result) {
      Slip slip = result.slip();
      return new Result(
          slip.kind().name().toLowerCase(Locale.ROOT),
          slip.file(),
          slip.sheet(),
          slip.id(),
          slip.cell(),
          slip.header(),
          slip.before(),
          slip.after(),
          result.outcome().name().toLowerCase(Locale.ROOT),
          PlainJson.unlessEmpty(result.killer()),
          result.outcome() == SlipResult.Outcome.SURVIVED
              ? Optional.of(Proposal.of(slip))
              : Optional.empty());
    }
  }

  /** The object of a mutation. */
  public static MutationJson of(Mutation mutation) {
    Map<String, Score> tables = new LinkedHashMap<>();
    mutation.byTable().forEach((table, score) -> tables.put(table, Score.of(score)));
    Score all = Score.of(mutation.score());
    return new MutationJson(
        all.noticed(),
        all.slips(),
        all.percent(),
        tables,
        mutation.results().stream().map(Result::of).toList());
  }
}
