package org.jihe.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Document;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.domain.Refusal;
import org.jihe.intake.FilingJson;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookFile;

/** The use cases, with the rulebook and the fixtures that lie where the program stands. */
public class Workbench {
  private static final Path RULES = Path.of("rules");
  private static final Path FIXTURES = Path.of("fixtures");

  /**
   * A rulebook at work.
   *
   * @param directory where it lies; empty for {@code rules/} here, or else the shipped one
   * @throws Refusal when it has any defect
   */
  public Judge open(Optional<Path> directory) throws Refusal {
    try {
      List<RulebookFile> files = files(directory);
      return new Judge(Rulebook.load(files), files, new FixtureShelf(FIXTURES));
    } catch (IOException e) {
      throw Refusal.because(directory.orElse(RULES).toString(), "规则目录无法读取", "核对 --rules 给出的目录");
    }
  }

  private static List<RulebookFile> files(Optional<Path> directory) throws IOException {
    Path place = directory.orElse(RULES);
    return directory.isPresent() || Files.isDirectory(place)
        ? RulebookFile.in(place)
        : RulebookFile.bundled();
  }

  /**
   * What was read of a file.
   *
   * @param json the filing as JSON, ending with a line feed
   * @param defects what could not be read
   */
  @SuppressWarnings("ArrayRecordComponent") // on its way out, never compared
  public record Converted(byte[] json, List<Defect> defects) {
    public Converted {
      defects = List.copyOf(defects);
    }
  }

  /** A file as the JSON of a declaration, read by the labels of the rulebook in force here. */
  public Converted convert(Document file) {
    try {
      Filing filing = open(Optional.empty()).read(file.name(), file.bytes());
      return new Converted(new FilingJson().write(filing), filing.defects());
    } catch (Refusal e) {
      return new Converted(new byte[0], e.defects());
    }
  }

  /** Whether anything of the log of decisions in a directory was altered or removed. */
  public LogAudit.Audited audit(Path directory) {
    try {
      return LogAudit.of(directory);
    } catch (IOException e) {
      Defect defect = new Defect(directory.toString(), new Position.Nowhere(), "无法读取", "核对路径和权限");
      return new LogAudit.Audited(0, "", 0, List.of(defect));
    }
  }

  /** What can be done with the files of a rulebook. */
  public RuleTools rules() {
    return new RuleTools();
  }

  /** Tries rules on filings. */
  public RuleTrials trials() {
    return new RuleTrials(new RulesHere(Workbench::files, RULES));
  }

  /** Runs, adds and colours fixtures and cases. */
  public FixtureTrials fixtures() {
    return new FixtureTrials(new RulesHere(Workbench::files, RULES));
  }

  /**
   * Where a rulebook is kept that is taken again and again.
   *
   * @param directory of the rulebook; empty for the one in force here
   * @param fixtures that must hold when it changes; empty for {@code fixtures/} here
   */
  public RulebookStore store(Optional<Path> directory, Optional<Path> fixtures, Clock clock) {
    Optional<Path> kept = directory.or(() -> Optional.of(RULES).filter(Files::isDirectory));
    return new RulebookStore(
        () -> files(directory), kept, new FixtureShelf(fixtures.orElse(FIXTURES)), clock);
  }
}
