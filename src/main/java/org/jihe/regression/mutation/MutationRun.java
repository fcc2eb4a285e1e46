package org.jihe.regression.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.SlipResult;
import org.jihe.regression.Fixture;
import org.jihe.regression.InParallel;
import org.jihe.regression.Once;
import org.jihe.regression.Reviewer;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.policy.RowEffect;
import org.jihe.rules.sheet.RuleRow;

/**
 * Makes slips in a rulebook, one at a time, and sees whether any fixture is judged otherwise. The
 * rulebook is the one loaded, with one row replaced; only filings that a slip may touch are judged.
 */
public final class MutationRun {
  private final Rulebook rulebook;
  private final List<? extends Fixture> fixtures;
  private final Progress progress;
  private final int atOnce;
  private final Reviewer reviewer;
  private final Supplier<List<Baseline>> known;

  /**
   * @param fixtures what watches over the rulebook
   * @param progress is told of each slip
   */
  public MutationRun(Rulebook rulebook, List<? extends Fixture> fixtures, Progress progress) {
    this(rulebook, fixtures, progress, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param fixtures what watches over the rulebook
   * @param progress is told of each slip
   * @param atOnce how many slips are tried at the same time
   */
  public MutationRun(
      Rulebook rulebook, List<? extends Fixture> fixtures, Progress progress, int atOnce) {
    this.atOnce = atOnce;
    this.rulebook = rulebook;
    this.fixtures = List.copyOf(fixtures);
    this.progress = progress;
    this.reviewer = new Reviewer(rulebook);
    this.known = new Once<>(this::know);
  }

  private List<Baseline> know() {
    return new InParallel(Progress.SILENT, atOnce)
        .each(fixtures, fixture -> known(fixture, reviewer));
  }

  /** Whether a word stands on any of the filings. */
  public boolean isSeen(String word) {
    return known.get().stream().anyMatch(one -> one.mayHold(word));
  }

  /** What becomes of these slips. */
  public Mutation of(List<RowSlip> slips) {
    List<Baseline> watching = known.get();
    return new Mutation(
        new InParallel(progress, atOnce).each(slips, slip -> tried(slip, watching)),
        watching.size());
  }

  private static Baseline known(Fixture fixture, Reviewer reviewer) {
    try {
      return new Baseline(fixture, reviewer);
    } catch (IOException e) {
      throw new UncheckedIOException(fixture.name(), e);
    }
  }

  private SlipResult tried(RowSlip slip, List<Baseline> all) {
    List<Baseline> touched = AffectedFixtures.by(slip, all);
    if (touched.isEmpty()) {
      return new SlipResult(slip.slip(), SlipResult.Outcome.SURVIVED, "");
    }
    try {
      return watched(slip, touched);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      // Rows that cannot stand together; lint would have told.
      return new SlipResult(slip.slip(), SlipResult.Outcome.REFUSED, "");
    }
  }

  private SlipResult watched(RowSlip slip, List<Baseline> touched) throws IOException {
    Rulebook wrong = rulebook.with(Map.of(slip.slip().sheet(), rows(slip)));
    RowEffect effect = PolicyTables.effect(slip.row(), slip.slip().header());
    Reviewer mistaken = effect == RowEffect.READ ? new Reviewer(wrong) : reviewer.judgingBy(wrong);
    for (Baseline one : touched) {
      boolean same =
          switch (effect) {
            case READ -> one.isReadTheSame(mistaken);
            case MEASURED -> one.isMeasuredTheSame(mistaken);
            case TOLD -> one.isToldTheSame(mistaken);
            case ASKED ->
                one.isAnsweredTheSame(slip.slip().sheet(), mistaken, reviewer)
                    || one.isJudgedTheSame(mistaken);
          };
      if (!same) {
        return new SlipResult(slip.slip(), SlipResult.Outcome.NOTICED, one.name());
      }
    }
    return new SlipResult(slip.slip(), SlipResult.Outcome.SURVIVED, "");
  }

  private List<RuleRow> rows(RowSlip slip) {
    List<RuleRow> rows =
        new ArrayList<>(rulebook.tables().getOrDefault(slip.slip().sheet(), List.of()));
    rows.replaceAll(row -> row.id().equals(slip.row().id()) ? slip.mistaken() : row);
    return rows;
  }
}
