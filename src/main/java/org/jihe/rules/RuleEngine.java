package org.jihe.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.domain.Breach;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.NotApplicable;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.drl.DrlRule;
import org.jihe.rules.drl.Meter;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** The DRL of a rulebook, compiled, and fired on facts. */
final class RuleEngine {
  /** How many rules may fail on one form before none is believed. */
  private static final int MOST_FAULTS = 5;

  private static final int MOST_REDUCED = 50;

  private final String version;
  private final KieContainer container;
  private final KieBase all;
  private final List<DrlRule> rules;
  private final Map<String, Integer> numbers;
  private final Map<Set<String>, KieBase> reduced = new ConcurrentHashMap<>();

  private RuleEngine(
      String version, KieContainer container, List<DrlRule> rules, Map<String, Integer> numbers) {
    this.version = version;
    this.container = container;
    this.all = container.newKieBase(unchanging());
    this.rules = List.copyOf(rules);
    this.numbers = Map.copyOf(numbers);
  }

  /** Sessions open quicker where no rule can come or go; those without some rules are others. */
  private static KieBaseConfiguration unchanging() {
    KieBaseConfiguration configuration = KieServices.Factory.get().newKieBaseConfiguration();
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    return configuration;
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
    Map<String, Integer> numbers = numbers(files);
    return new DrlCompilation(files, numbers)
        .container(defects)
        .map(container -> new RuleEngine(version, container, rules, numbers));
  }

  /** The files by their names: the same rules compile to the same, wherever they come from. */
  static List<DrlFile> inOrder(List<DrlFile> drl) {
    return drl.stream().sorted(Comparator.comparing(DrlFile::name)).toList();
  }

  /** The numbers by which the meter knows the rules, in the order of the files. */
  static Map<String, Integer> numbers(List<DrlFile> drl) {
    Map<String, Integer> numbers = new HashMap<>();
    drl.forEach(file -> file.rules().forEach(rule -> numbers.put(rule.name(), numbers.size())));
    return numbers;
  }

  /**
   * Fires all rules on these facts. A rule that fails, or works without end, is left out and the
   * others are fired anew.
   */
  Outcome fire(Collection<?> facts) {
    List<RuleFault> stopped = new ArrayList<>();
    while (stopped.size() <= MOST_FAULTS) {
      try {
        return fire(names(stopped.stream().map(RuleFault::rule)), facts, stopped);
      } catch (RuntimeException | StackOverflowError e) {
        List<RuleFault> faults = RuleFault.of(e, rules);
        if (faults.isEmpty()) {
          faults = culprit(facts, stopped).map(RuleFault::broken).stream().toList();
        }
        if (faults.isEmpty()) {
          break;
        }
        stopped.addAll(faults);
      }
    }
    return new Outcome(List.of(), List.of(), List.of(), RuleFault.all(rules));
  }

  /** The rule that fails, where the failure does not tell: found by halving the suspects. */
  private Optional<DrlRule> culprit(Collection<?> facts, List<RuleFault> stopped) {
    Set<String> known = names(stopped.stream().map(RuleFault::rule));
    List<DrlRule> suspects = rules.stream().filter(r -> !known.contains(r.name())).toList();
    while (suspects.size() > 1) {
      int middle = suspects.size() / 2;
      List<DrlRule> half = suspects.subList(0, middle);
      suspects = fail(half, facts) ? half : suspects.subList(middle, suspects.size());
    }
    return suspects.stream().filter(rule -> fail(List.of(rule), facts)).findFirst();
  }

  private boolean fail(List<DrlRule> suspects, Collection<?> facts) {
    Set<String> kept = names(suspects.stream());
    try {
      fire(names(rules.stream().filter(r -> !kept.contains(r.name()))), facts, List.of());
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      return true;
    }
  }

  private static Set<String> names(Stream<DrlRule> rules) {
    return rules.map(DrlRule::name).collect(Collectors.toUnmodifiableSet());
  }

  private Outcome fire(Set<String> leftOut, Collection<?> facts, List<RuleFault> stopped) {
    KieSession session = without(leftOut).newKieSession();
    try {
      return fire(session, facts, stopped);
    } finally {
      session.dispose();
    }
  }

  private Outcome fire(KieSession session, Collection<?> facts, List<RuleFault> stopped) {
    Meter meter = new Meter(rules.size());
    session.insert(meter);
    facts.forEach(session::insert);
    session.fireAllRules(
        match -> {
          meter.fired(number(match.getRule().getName()));
          return true;
        });
    Outcome outcome =
        new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), List.copyOf(stopped));
    for (Object fact : session.getObjects()) {
      if (fact instanceof Breach breach) {
        outcome.breaches().add(breach);
      } else if (fact instanceof CouldNotRun skipped) {
        outcome.couldNotRun().add(skipped);
      } else if (fact instanceof NotApplicable idle) {
        outcome.notApplicable().add(idle);
      }
    }
    return outcome;
  }

  private int number(String rule) {
    return Optional.ofNullable(numbers.get(rule)).orElseThrow();
  }

  private KieBase without(Set<String> names) {
    if (names.isEmpty()) {
      return all;
    }
    if (reduced.size() > MOST_REDUCED) {
      reduced.clear();
    }
    return reduced.computeIfAbsent(
        names,
        left -> {
          KieBase base = container.newKieBase(KieServices.Factory.get().newKieBaseConfiguration());
          left.forEach(name -> base.removeRule(DrlFence.PACKAGE, name));
          return base;
        });
  }
}
