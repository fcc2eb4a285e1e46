package org.jihe.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Breach;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.NotApplicable;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.drl.DrlRule;
import org.jihe.rules.firing.CompiledRules;
import org.jihe.rules.firing.CompiledRules.Fault;

/** The DRL of a rulebook, compiled, and fired on facts. */
final class RuleEngine {
  /** How many rules may fail on one form before none is believed. */
  private static final int MOST_FAULTS = 5;

  private final String version;
  private final CompiledRules compiled;
  private final List<DrlRule> rules;

  private RuleEngine(String version, CompiledRules compiled, List<DrlRule> rules) {
    this.version = version;
    this.compiled = compiled;
    this.rules = List.copyOf(rules);
  }

  /** Whether this is what would come of compiling that DRL. */
  boolean isOf(List<RulebookFile> drl) {
    return version.equals(RulebookVersion.ofText(drl));
  }

  /** Whether both were compiled from the same DRL. */
  boolean isSameAs(RuleEngine other) {
    return version.equals(other.version);
  }

  /**
   * What a session's rules inserted, in no particular order.
   *
   * @param breaches what is wrong
   * @param couldNotRun checks that found out that they could not run
   * @param notApplicable checks that found out that they have nothing to say
   * @param stopped rules that failed or worked without end; what they say is not known
   */
  record Outcome(
      List<Breach> breaches,
      List<CouldNotRun> couldNotRun,
      List<NotApplicable> notApplicable,
      List<RuleFault> stopped) {}

  /**
   * Compiles DRL that the fence let through.
   *
   * @param version what tells this DRL from any other
   * @param defects receives what is wrong with it, by file and line
   * @return empty when anything is
   */
  static Optional<RuleEngine> compile(List<DrlFile> drl, String version, List<Defect> defects) {
    List<DrlFile> files = inOrder(drl);
    List<DrlRule> rules = files.stream().flatMap(file -> file.rules().stream()).toList();
    return new DrlCompilation(files)
        .rules(defects)
        .map(compiled -> new RuleEngine(version, new CompiledRules(compiled), rules));
  }

  /** The files by their names: the same rules compile to the same, wherever they come from. */
  static List<DrlFile> inOrder(List<DrlFile> drl) {
    return drl.stream().sorted(Comparator.comparing(DrlFile::name)).toList();
  }

  /**
   * Fires all rules on these facts. A rule that fails, or works without end, is left out and the
   * others are fired anew.
   */
  Outcome fire(Collection<?> facts) {
    Map<String, Fault> faults = new LinkedHashMap<>();
    while (faults.size() <= MOST_FAULTS) {
      CompiledRules.Round round = compiled.fire(facts, faults.keySet());
      if (round.faults().isEmpty()) {
        return outcome(round.conclusions(), faults);
      }
      faults.putAll(round.faults());
    }
    return new Outcome(List.of(), List.of(), List.of(), RuleFault.all(rules));
  }

  private Outcome outcome(List<Object> conclusions, Map<String, Fault> faults) {
    Outcome outcome =
        new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), stopped(faults));
    for (Object conclusion : conclusions) {
      if (conclusion instanceof Breach breach) {
        outcome.breaches().add(breach);
      } else if (conclusion instanceof CouldNotRun skipped) {
        outcome.couldNotRun().add(skipped);
      } else if (conclusion instanceof NotApplicable idle) {
        outcome.notApplicable().add(idle);
      }
    }
    return outcome;
  }

  private List<RuleFault> stopped(Map<String, Fault> faults) {
    return faults.isEmpty()
        ? List.of()
        : rules.stream()
            .filter(rule -> faults.containsKey(rule.name()))
            .map(
                rule ->
                    faults.get(rule.name()) == Fault.ENDLESS
                        ? RuleFault.endless(rule)
                        : RuleFault.broken(rule))
            .toList();
  }
}
