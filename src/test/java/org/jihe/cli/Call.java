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
import java.util.OptionalInt;
import org.jihe.domain.Defect;
import org.jihe.domain.MarkedForm;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.RulebookRemarks;

/** A call of the command line with streams and rooms of its own. */
final class Call {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private OutputStream stdout = out;
  private String in = "";
  private boolean interactive;
  private boolean noColor;
  private Rulebooks rulebooks = directory -> (name, content, asOf) -> Reports.passing(name);
  private Converting converting = (name, content) -> new Converting.Converted("{}\n", List.of());
  private Marking marking = (report, content) -> new MarkedForm(content, 1, List.of());
  private List<Defect> ruleDefects = List.of();
  private List<Defect> ruleWarnings = List.of();
  private List<RuleStatement> statements = List.of();
  private List<RuleNote> notes = List.of();
  private final List<Path> written = new ArrayList<>();
  private ServeOptions served = new ServeOptions(Map.of());
  private Auditing.Audit audit = new Auditing.Audit(0, "", false, List.of());
  private RuleTrials trials = new NoTrials();
  private int code = -1;

  Call checking(Checking checking) {
    return opening(directory -> checking);
  }

  Call opening(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
    return this;
  }

  Call converting(Converting converting) {
    this.converting = converting;
    return this;
  }

  Call marking(Marking marking) {
    this.marking = marking;
    return this;
  }

  Call trying(RuleTrials trials) {
    this.trials = trials;
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
                rulebooks,
                tools(),
                converting,
                serving(),
                directory -> audit,
                marking,
                trials)
            .run(args);
    return this;
  }

  Call auditing(Auditing.Audit audit) {
    this.audit = audit;
    return this;
  }

  ServeOptions served() {
    return served;
  }

  private Serving serving() {
    return new Serving() {
      @Override
      public List<String> options() {
        return List.of("host", "port");
      }

      @Override
      public int serve(ServeOptions options) {
        served = options;
        return 0;
      }
    };
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
      public RulebookRemarks lint(Path directory, OptionalInt asOf) {
        return new RulebookRemarks(ruleDefects, ruleWarnings);
      }

      @Override
      public Written writeBack(Path directory, Path out, RulebookRemarks remarks) {
        return new Written(written, List.of());
      }

      @Override
      public Written template(Path directory) {
        return new Written(written, ruleDefects);
      }

      @Override
      public List<RuleStatement> list(Path directory, OptionalInt asOf, String region, String check)
          throws RulesRefused {
        return show(directory, asOf + region + check);
      }

      @Override
      public List<RuleStatement> show(Path directory, String id) throws RulesRefused {
        if (!ruleDefects.isEmpty()) {
          throw new RulesRefused(ruleDefects);
        }
        return statements;
      }

      @Override
      public List<RuleNote> analyse(Path directory, List<String> complete) throws RulesRefused {
        if (!ruleDefects.isEmpty()) {
          throw new RulesRefused(ruleDefects);
        }
        return notes;
      }

      @Override
      public Written render(Path directory) {
        return new Written(written, ruleDefects);
      }

      @Override
      public Written build(Path directory) {
        return new Written(written, ruleDefects);
      }
    };
  }
}
