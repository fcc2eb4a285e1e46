package org.jihe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.checking.Checker;
import org.jihe.cli.Auditing.Audit;
import org.jihe.cli.Checking;
import org.jihe.cli.Converting.Converted;
import org.jihe.cli.Input;
import org.jihe.cli.RuleTools;
import org.jihe.cli.RuleTrials;
import org.jihe.cli.RulesRefused;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.MarkedForm;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.RulebookRemarks;
import org.jihe.domain.WhyNot;
import org.jihe.http.LogAudit;
import org.jihe.http.RulebookShelf;
import org.jihe.intake.FilingJson;
import org.jihe.intake.Intake;
import org.jihe.office.FormMarking;
import org.jihe.office.Limits;
import org.jihe.reporting.FormRemarks;
import org.jihe.rules.RuleListing;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookAnalysis;
import org.jihe.rules.RulebookDirectory;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** The rooms, joined: what the doors are handed. */
final class Rooms {
  private static final Path BESIDE = Path.of("rules");

  /**
   * The rulebook in a directory; without one that of {@code rules/} here, or else the shipped one.
   */
  Checking open(Optional<Path> directory) throws RulesRefused {
    Rulebook rulebook = rulebook(directory);
    Intake intake = new Intake(rulebook.labels(), Limits.STANDARD);
    Checker checker = new Checker(rulebook);
    return new Checking() {
      @Override
      public Report check(String name, byte[] content, OptionalInt asOf) {
        return checker.check(intake.read(name, content), asOf);
      }

      @Override
      public List<Report> check(List<Input.Content> files, OptionalInt asOf) {
        return checker.check(
            files.stream().map(file -> intake.read(file.name(), file.bytes())).toList(), asOf);
      }

      @Override
      public List<WhyNot> whyNot(Report report, OptionalInt asOf) {
        return checker.whyNot(report, asOf);
      }
    };
  }

  /** A file as the JSON of a declaration, read by the rulebook in force here. */
  Converted convert(String name, byte[] content) {
    try {
      Filing filing =
          new Intake(rulebook(Optional.empty()).labels(), Limits.STANDARD).read(name, content);
      String json = new String(new FilingJson().write(filing), StandardCharsets.UTF_8);
      return new Converted(json, filing.defects());
    } catch (RulesRefused e) {
      return new Converted("", e.defects());
    }
  }

  /** A file with what was found in it beside its cells. */
  static MarkedForm mark(Report report, byte[] content) {
    return new FormMarking(Limits.STANDARD)
        .mark(report.filing().source(), content, FormRemarks.of(report));
  }

  /** What became of a log of decisions. */
  Audit audit(Path directory) {
    try {
      LogAudit.Audited audited = LogAudit.of(directory);
      return new Audit(
          audited.entries(), audited.last(), audited.tornBytes() > 0, audited.defects());
    } catch (IOException e) {
      Defect defect = new Defect(directory.toString(), new Position.Nowhere(), "无法读取", "核对路径和权限");
      return new Audit(0, "", false, List.of(defect));
    }
  }

  /** What can be done with the files of a rulebook. */
  RuleTools ruleTools() {
    return new DirectoryTools();
  }

  /** What rules can be tried on. */
  RuleTrials trials() {
    return new LocalTrials(Rooms::files, BESIDE);
  }

  /**
   * Where the service finds its rulebook, again and again.
   *
   * @param fixtures that must hold when it changes; empty for {@code fixtures/} here
   */
  RulebookShelf shelf(Optional<Path> directory, Optional<Path> fixtures, Clock clock) {
    Optional<Path> kept = directory.or(() -> Optional.of(BESIDE).filter(Files::isDirectory));
    return new ServedShelf(() -> files(directory), kept, ServedFixtures.in(fixtures), clock);
  }

  private static Rulebook rulebook(Optional<Path> directory) throws RulesRefused {
    try {
      return Rulebook.load(files(directory));
    } catch (RulebookException e) {
      throw new RulesRefused(e.defects());
    } catch (IOException e) {
      String place = directory.orElse(BESIDE).toString();
      throw new RulesRefused(
          List.of(new Defect(place, new Position.Nowhere(), "规则目录无法读取", "核对 --rules 给出的目录")));
    }
  }

  private static List<RulebookFile> files(Optional<Path> directory) throws IOException {
    if (directory.isPresent()) {
      return RulebookFile.in(directory.get());
    }
    return Files.isDirectory(BESIDE) ? RulebookFile.in(BESIDE) : RulebookFile.bundled();
  }

  private static final class DirectoryTools implements RuleTools {
    @Override
    public RulebookRemarks lint(Path directory, OptionalInt asOf) {
      return RulebookDirectory.lint(directory, asOf);
    }

    @Override
    public Written writeBack(Path directory, Path out, RulebookRemarks remarks) {
      return written(RulebookDirectory.writeBack(directory, out, remarks));
    }

    @Override
    public Written template(Path directory) {
      return written(RulebookDirectory.template(directory));
    }

    @Override
    public List<RuleStatement> list(Path directory, OptionalInt asOf, String region, String check)
        throws RulesRefused {
      try {
        return RuleListing.of(directory).list(asOf, region, check);
      } catch (RulebookException e) {
        throw new RulesRefused(e.defects());
      }
    }

    @Override
    public List<RuleStatement> show(Path directory, String id) throws RulesRefused {
      try {
        return RuleListing.of(directory).show(id);
      } catch (RulebookException e) {
        throw new RulesRefused(e.defects());
      }
    }

    @Override
    public List<RuleNote> analyse(Path directory, List<String> complete) throws RulesRefused {
      try {
        return RulebookAnalysis.of(directory, complete);
      } catch (RulebookException e) {
        throw new RulesRefused(e.defects());
      }
    }

    @Override
    public Written render(Path directory) {
      return written(RulebookDirectory.render(directory));
    }

    @Override
    public Written build(Path directory) {
      return written(RulebookDirectory.build(directory));
    }

    private static Written written(RulebookDirectory.Written written) {
      return new Written(written.files(), written.defects());
    }
  }
}
