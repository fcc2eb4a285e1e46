package org.jihe.regression.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jihe.domain.Declaration;
import org.jihe.domain.Report;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.Statement;
import org.jihe.regression.InParallel;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Reviewer;
import org.jihe.rules.Rulebook;

/** Judges filings by two rulebooks and tells what differs, and why. */
public final class DifferenceRun {
  /** By so many filings a sort of effect is traced; the rest of its sort has the same cause. */
  private static final int TRACED = 200;

  private final Rulebook base;
  private final Rulebook head;
  private final Progress progress;

  /** A run that tells nobody how far it has come. */
  public DifferenceRun(Rulebook base, Rulebook head) {
    this(base, head, Progress.SILENT);
  }

  /**
   * @param base the rulebook as it was
   * @param head the rulebook as it is to be
   * @param progress is told of each filing
   */
  public DifferenceRun(Rulebook base, Rulebook head, Progress progress) {
    this.base = base;
    this.head = head;
    this.progress = progress;
  }

  /**
   * What differs on these filings.
   *
   * @throws UncheckedIOException when a filing cannot be opened
   */
  public Difference over(List<NamedFiling> filings) {
    List<RuleChange> changes = RuleChanges.between(base, head);
    if (changes.isEmpty()) {
      return new Difference(changes, List.of(), filings.size(), 0, List.of());
    }
    Reviewer before = new Reviewer(base);
    IncrementalJudge after = new IncrementalJudge(before, head);
    List<Judged> judged =
        new InParallel(progress).each(filings, filing -> judge(filing, before, after));
    int forms = judged.stream().mapToInt(Judged::forms).sum();
    List<Effect> effects =
        changes.size() == 1
            ? judged.stream()
                .flatMap(one -> one.effects().stream())
                .map(effect -> effect.causedBy(changes))
                .toList()
            : traced(judged, changes);
    List<String> unread =
        judged.stream().filter(Judged::unread).map(one -> one.filing().name()).toList();
    return new Difference(changes, effects, filings.size(), forms, unread);
  }

  private record Judged(NamedFiling filing, int forms, boolean unread, List<Effect> effects) {}

  private static Judged judge(NamedFiling filing, Reviewer before, IncrementalJudge after) {
    JudgedFiling was = JudgedFiling.of(filing.name(), open(filing), before);
    Report is = after.report(was);
    boolean unread = !was.report().filing().defects().isEmpty() || !is.filing().defects().isEmpty();
    return new Judged(
        filing, is.filing().declarations().size(), unread, effects(filing, was.report(), is));
  }

  private static byte[] open(NamedFiling filing) {
    try {
      return filing.content().open();
    } catch (IOException e) {
      throw new UncheckedIOException(filing.name(), e);
    }
  }

  /** What two reports of one filing say otherwise, its causes not yet told. */
  static List<Effect> effects(NamedFiling filing, Report before, Report after) {
    Map<Integer, Declaration> forms = new HashMap<>();
    before.filing().declarations().forEach(form -> forms.put(form.index(), form));
    after.filing().declarations().forEach(form -> forms.put(form.index(), form));
    List<Effect> effects = new ArrayList<>();
    for (Effect.Pair pair : Effect.pairs(Statement.of(before), Statement.of(after))) {
      Effect nameless = new Effect(filing.name(), "", "", pair.before(), pair.after(), List.of());
      Declaration form = forms.get(nameless.form());
      effects.add(
          form == null
              ? nameless
              : new Effect(
                  filing.name(),
                  form.projectName().text(),
                  form.preparedBy().text(),
                  pair.before(),
                  pair.after(),
                  List.of()));
    }
    return effects;
  }

  /**
   * The effects with their causes. Each sort of effect is traced on the first filings that have it;
   * where all of these agree, the rest has the same causes, and else every one is traced.
   */
  private List<Effect> traced(List<Judged> judged, List<RuleChange> changes) {
    Tracing tracing = new Tracing(base, head, changes);
    List<Judged> affected = judged.stream().filter(one -> !one.effects().isEmpty()).toList();
    Map<Integer, List<Effect>> done = new TreeMap<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Integer> first = new ArrayList<>();
    List<Integer> later = new ArrayList<>();
    for (int i = 0; i < affected.size(); i++) {
      boolean enough =
          affected.get(i).effects().stream()
              .allMatch(effect -> seen.merge(effect.signature(), 1, Integer::sum) > TRACED);
      (enough ? later : first).add(i);
    }
    trace(tracing, affected, first, done);
    Learned learned = Learned.from(done.values());
    List<Integer> doubtful = new ArrayList<>();
    for (int i : later) {
      List<Effect> effects = affected.get(i).effects();
      if (effects.stream().allMatch(learned::knows)) {
        done.put(i, effects.stream().map(learned::explain).toList());
      } else {
        doubtful.add(i);
      }
    }
    trace(tracing, affected, doubtful, done);
    return done.values().stream().flatMap(List::stream).toList();
  }

  private static void trace(
      Tracing tracing,
      List<Judged> affected,
      List<Integer> which,
      Map<Integer, List<Effect>> done) {
    List<List<Effect>> explained =
        new InParallel(Progress.SILENT)
            .each(
                which,
                i -> {
                  Judged one = affected.get(i);
                  return tracing.explain(one.filing().name(), open(one.filing()), one.effects());
                });
    for (int i = 0; i < which.size(); i++) {
      done.put(which.get(i), explained.get(i));
    }
  }
}
