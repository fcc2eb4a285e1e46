package org.jihe.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Defect;
import org.jihe.domain.Document;
import org.jihe.domain.LintResult;
import org.jihe.domain.Refusal;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.WrittenFiles;
import org.jihe.workbench.FixtureTrials;
import org.jihe.workbench.Judge;
import org.jihe.workbench.LogAudit;
import org.jihe.workbench.NoFixtures;
import org.jihe.workbench.NoTrials;
import org.jihe.workbench.RuleTools;
import org.jihe.workbench.RuleTrials;
import org.jihe.workbench.Workbench;

/** A call of the command line with streams and rooms of its own. */
final class Call {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private OutputStream stdout = out;
  private String in = "";
  private boolean interactive;
  private boolean noColor;
  private Checking.Checks checks = (name, content, asOf) -> Reports.passing(name);
  private Checking.Marks marks = (report, content) -> new AnnotatedForm(content, 1, List.of());
  private Opening opening = directory -> new Checking(checks, marks);
  private Function<Document, Workbench.Converted> converting = file -> converted("{}\n");
  private List<Defect> ruleDefects = List.of();
  private List<Defect> ruleWarnings = List.of();
  private List<RuleStatement> statements = List.of();
  private List<RuleNote> notes = List.of();
  private final List<Path> written = new ArrayList<>();
  private Map<String, String> served = Map.of();
  private LogAudit.Audited audit = new LogAudit.Audited(0, "", 0, List.of());
  private RuleTrials trials = new NoTrials();
  private FixtureTrials fixtures = new NoFixtures();
  private int code = -1;

  /** Opens a rulebook. */
  @FunctionalInterface
  interface Opening {
    Judge open(Optional<Path> directory) throws Refusal;
  }

  Call checking(Checking.Checks checks) {
    this.checks = checks;
    return this;
  }

  Call opening(Opening opening) {
    this.opening = opening;
    return this;
  }

  static Workbench.Converted converted(String json, Defect... defects) {
    return new Workbench.Converted(json.getBytes(StandardCharsets.UTF_8), List.of(defects));
  }

  Call converting(Function<Document, Workbench.Converted> converting) {
    this.converting = converting;
    return this;
  }

  Call marking(Checking.Marks marks) {
    this.marks = marks;
    return this;
  }

  Call trying(RuleTrials trials) {
    this.trials = trials;
    return this;
  }

  Call running(FixtureTrials fixtures) {
    this.fixtures = fixtures;
    return this;
  }

  Call withRuleDefects(Defect... defects) {
    this.ruleDefects = List.of(defects);
    return this;
  }

  Call withRuleWarnings(Defect... warnings) {
    this.ruleWarnings = List.of(warnings);
    return this;
  }

  Call telling(RuleStatement... rules) {
    this.statements = List.of(rules);
    return this;
  }

  Call noting(RuleNote... found) {
    this.notes = List.of(found);
    return this;
  }

  Call writing(Path file) {
    written.add(file);
    return this;
  }

  Call onStdin(String text) {
    this.in = text;
    return this;
  }

  Call atTerminal() {
    this.interactive = true;
    return this;
  }

  Call withNoColor() {
    this.noColor = true;
    return this;
  }

  /** Standard output fails at the first byte with this message. */
  Call whereStdoutFails(String message) {
    this.stdout =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return this;
  }

  Call run(String... args) {
    ByteArrayInputStream stdin = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    Terminal terminal = new Terminal(stdin, stdout, err, interactive, noColor);
    code =
        new Cli(
                terminal,
                "1.2.3",
                bench(),
                List.of("host", "port"),
                given -> {
                  served = given;
                  return 0;
                })
            .run(args);
    return this;
  }

  private Workbench bench() {
    return new Workbench() {
      @Override
      public Judge open(Optional<Path> directory) throws Refusal {
        return opening.open(directory);
      }

      @Override
      public Converted convert(Document file) {
        return converting.apply(file);
      }

      @Override
      public LogAudit.Audited audit(Path directory) {
        return audit;
      }

      @Override
      public RuleTools rules() {
        return tools();
      }

      @Override
      public RuleTrials trials() {
        return trials;
      }

      @Override
      public FixtureTrials fixtures() {
        return fixtures;
      }
    };
  }

  Call auditing(LogAudit.Audited audit) {
    this.audit = audit;
    return this;
  }

  Map<String, String> served() {
    return served;
  }

  int code() {
    return code;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  byte[] outBytes() {
    return out.toByteArray();
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private RuleTools tools() {
    return new RuleTools() {
      @Override
      public LintResult lint(Path directory, OptionalInt asOf) {
        return new LintResult(ruleDefects, ruleWarnings);
      }

      @Override
      public WrittenFiles writeBack(Path directory, Path out, LintResult remarks) {
        return new WrittenFiles(written, List.of());
      }

      @Override
      public WrittenFiles template(Path directory) {
        return new WrittenFiles(written, ruleDefects);
      }

      @Override
      public List<RuleStatement> list(Path directory, OptionalInt asOf, String region, String check)
          throws Refusal {
        return show(directory, asOf + region + check);
      }

      @Override
      public List<RuleStatement> show(Path directory, String id) throws Refusal {
        if (!ruleDefects.isEmpty()) {
          throw new Refusal(ruleDefects);
        }
        return statements;
      }

      @Override
      public List<RuleNote> analyse(Path directory, List<String> complete) throws Refusal {
        if (!ruleDefects.isEmpty()) {
          throw new Refusal(ruleDefects);
        }
        return notes;
      }

      @Override
      public WrittenFiles render(Path directory) {
        return new WrittenFiles(written, ruleDefects);
      }

      @Override
      public WrittenFiles build(Path directory) {
        return new WrittenFiles(written, ruleDefects);
      }
    };
  }
}
