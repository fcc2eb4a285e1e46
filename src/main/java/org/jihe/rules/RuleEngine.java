package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jihe.domain.Breach;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Position;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.drl.DrlRule;
import org.jihe.rules.drl.Meter;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** The DRL of a rulebook, compiled, and fired on facts. */
final class RuleEngine {
  /** Where Drools looks for rules of the package {@code rules.jihe}. */
  private static final String FOLDER = "src/main/resources/rules/jihe/";

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
    this.all = container.getKieBase();
    this.rules = List.copyOf(rules);
    this.numbers = Map.copyOf(numbers);
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
    List<DrlRule> rules = drl.stream().flatMap(file -> file.rules().stream()).toList();
    Map<String, Integer> numbers = new HashMap<>();
    rules.forEach(rule -> numbers.put(rule.name(), numbers.size()));
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("org.jihe", "rulebook", version);
    files.generateAndWritePomXML(id);
    for (DrlFile file : drl) {
      byte[] bytes = escaped(file.metered(numbers));
      files.write(
          FOLDER + file.name().substring(file.name().lastIndexOf('/') + 1),
          services.getResources().newByteArrayResource(bytes, "UTF-8"));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      errors.forEach(error -> defects.add(defect(error, drl)));
      return Optional.empty();
    }
    KieContainer container = services.newKieContainer(id);
    RuleEngine engine = new RuleEngine(version, container, rules, numbers);
    // A module left in the repository is never collected.
    services.getRepository().removeKieModule(id);
    return Optional.of(engine);
  }

  /**
   * DRL in ASCII, everything else escaped as Java escapes it. Drools writes Java from it and
   * compiles that in the system's own encoding: under another locale Chinese text would silently
   * never match.
   */
  private static byte[] escaped(String drl) {
    StringBuilder ascii = new StringBuilder();
    drl.chars()
        .forEach(
            c ->
                ascii.append(
                    c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
    return ascii.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static Defect defect(Message message, List<DrlFile> drl) {
    String path = message.getPath() == null ? "" : message.getPath();
    String file =
        drl.stream()
            .map(DrlFile::name)
            .filter(name -> path.endsWith(name.substring(name.lastIndexOf('/') + 1)))
            .findFirst()
            .orElse("rules/drl");
    String text = String.valueOf(message.getText()).lines().findFirst().orElse("");
    return new Defect(
        file,
        message.getLine() > 0 ? new Position.Line(message.getLine()) : new Position.Nowhere(),
        "规则无法编译：" + text,
        "改正后再检查");
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
