package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drools.model.codegen.ExecutableModelProject;
import org.jihe.domain.Breach;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Position;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** The DRL of a rulebook, compiled; the one class that speaks with Drools. */
final class RuleEngine {
  /** Where Drools looks for rules of the package {@code rules.jihe}. */
  private static final String FOLDER = "src/main/resources/rules/jihe/";

  /** More firings than any form needs: past this a rule is feeding itself. */
  private static final int FIRE_LIMIT = 100_000;

  private final String version;
  private final KieBase rules;

  private RuleEngine(String version, KieBase rules) {
    this.version = version;
    this.rules = rules;
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
   */
  record Outcome(
      List<Breach> breaches, List<CouldNotRun> couldNotRun, List<NotApplicable> notApplicable) {}

  /**
   * Compiles DRL.
   *
   * @param defects receives what is wrong with it, by file and line
   * @return empty when anything is
   */
  static Optional<RuleEngine> compile(List<RulebookFile> drl, List<Defect> defects) {
    String version = RulebookVersion.ofText(drl);
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("org.jihe", "rulebook", version);
    files.generateAndWritePomXML(id);
    for (RulebookFile file : drl) {
      files.write(
          FOLDER + file.name().substring(file.name().lastIndexOf('/') + 1),
          services.getResources().newByteArrayResource(escaped(file.text()), "UTF-8"));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      errors.forEach(error -> defects.add(defect(error, drl)));
      return Optional.empty();
    }
    KieBase base = services.newKieContainer(id).getKieBase();
    // A module left in the repository is never collected.
    services.getRepository().removeKieModule(id);
    return Optional.of(new RuleEngine(version, base));
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

  private static Defect defect(Message message, List<RulebookFile> drl) {
    String path = message.getPath() == null ? "" : message.getPath();
    String file =
        drl.stream()
            .filter(candidate -> path.endsWith(candidate.name().replaceFirst("^drl/", "")))
            .map(RulebookFile::path)
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
   * Fires all rules on these facts.
   *
   * @throws IllegalStateException when rules keep feeding themselves
   */
  Outcome fire(Collection<?> facts) {
    KieSession session = rules.newKieSession();
    try {
      facts.forEach(session::insert);
      if (session.fireAllRules(FIRE_LIMIT) >= FIRE_LIMIT) {
        throw new IllegalStateException("rules do not come to an end");
      }
      Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
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
    } finally {
      session.dispose();
    }
  }
}
