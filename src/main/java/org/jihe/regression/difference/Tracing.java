package org.jihe.regression.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.Statement;
import org.jihe.regression.Once;
import org.jihe.regression.Reviewer;
import org.jihe.rules.Rulebook;

/**
 * Finds the causes of effects by trial. A row is a cause of an effect that is gone once the row
 * alone is as it was; where no row alone undoes it, those rows are whose change alone begins it;
 * where there is none either, all of them together. Then the same among the cells of the row.
 */
final class Tracing {
  private final List<Suspect> rows;
  private final List<RuleChange> all;
  private final Reviewer before;
  private final Reviewer after;

  /**
   * Changes that are tried together.
   *
   * @param undone judges by the head with these changes undone, where that can be
   * @param alone judges by the base with these changes alone, where that can be
   * @param cells its parts, to be tried one by one; none when it is one
   */
  private record Suspect(
      List<RuleChange> changes,
      Optional<IncrementalJudge> undone,
      Optional<IncrementalJudge> alone,
      List<Suspect> cells) {}

  Tracing(Rulebook base, Rulebook head, List<RuleChange> changes) {
    TrialRules trials = new TrialRules(base, head);
    this.all = changes;
    this.before = new Reviewer(base);
    this.after = base.labels().equals(head.labels()) ? before.judgingBy(head) : new Reviewer(head);
    this.rows =
        changes.stream()
            .collect(
                Collectors.groupingBy(RuleChange::unit, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(unit -> suspect(unit, trials))
            .toList();
  }

  private Suspect suspect(List<RuleChange> unit, TrialRules trials) {
    List<Suspect> cells =
        unit.size() == 1
            ? List.of()
            : unit.stream().map(cell -> suspect(List.of(cell), trials)).toList();
    return new Suspect(
        unit,
        trials.without(unit).map(rules -> new IncrementalJudge(after, rules)),
        trials.with(unit).map(rules -> new IncrementalJudge(before, rules)),
        cells);
  }

  /** The effects on one filing, each with its causes. */
  List<Effect> explain(String name, byte[] content, List<Effect> effects) {
    Trials trials =
        new Trials(
            () -> JudgedFiling.of(name, content, before),
            () -> JudgedFiling.of(name, content, after));
    List<Effect> explained = new ArrayList<>();
    for (Effect effect : effects) {
      Set<RuleChange> causes = new HashSet<>();
      for (Suspect row : guilty(effect, rows, trials)) {
        List<Suspect> cells =
            row.cells().isEmpty() ? List.of() : guilty(effect, row.cells(), trials);
        (cells.isEmpty() ? List.of(row) : cells).forEach(part -> causes.addAll(part.changes()));
      }
      explained.add(effect.causedBy(all.stream().filter(causes::contains).toList()));
    }
    return explained;
  }

  private static List<Suspect> guilty(Effect effect, List<Suspect> suspects, Trials trials) {
    if (suspects.size() == 1) {
      return suspects;
    }
    List<Suspect> needed =
        suspects.stream()
            .filter(
                one ->
                    one.undone().filter(v -> !effect.persistsIn(trials.saidByHead(v))).isPresent())
            .toList();
    if (!needed.isEmpty()) {
      return needed;
    }
    List<Suspect> enough =
        suspects.stream()
            .filter(
                one -> one.alone().filter(v -> effect.beginsIn(trials.saidByBase(v))).isPresent())
            .toList();
    return enough.isEmpty() ? suspects : enough;
  }

  /** What variants of either rulebook say of one filing, each asked once. */
  private static final class Trials {
    private final Once<JudgedFiling> before;
    private final Once<JudgedFiling> after;
    private final Map<IncrementalJudge, Set<Statement>> said = new LinkedHashMap<>();

    Trials(Supplier<JudgedFiling> before, Supplier<JudgedFiling> after) {
      this.before = new Once<>(before);
      this.after = new Once<>(after);
    }

    Set<Statement> saidByHead(IncrementalJudge variant) {
      return said(variant, after);
    }

    Set<Statement> saidByBase(IncrementalJudge variant) {
      return said(variant, before);
    }

    private Set<Statement> said(IncrementalJudge variant, Supplier<JudgedFiling> of) {
      return said.computeIfAbsent(
          variant, asked -> new HashSet<>(Statement.of(asked.report(of.get()))));
    }
  }
}
