package org.jihe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jihe.checking.Checker;
import org.jihe.cli.Checking;
import org.jihe.cli.Converting.Converted;
import org.jihe.cli.RuleTools;
import org.jihe.cli.RulesRefused;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.http.RulebookShelf;
import org.jihe.intake.FilingJson;
import org.jihe.intake.Intake;
import org.jihe.intake.Limits;
import org.jihe.rules.Rulebook;
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
    return (name, content, asOf) -> checker.check(intake.read(name, content), asOf);
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

  /** What can be done with the files of a rulebook. */
  RuleTools ruleTools() {
    return new DirectoryTools();
  }

  /** Where the service finds its rulebook, again and again. */
  RulebookShelf shelf(Optional<Path> directory) {
    return () -> new ServedFiles(files(directory));
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
    public List<Defect> lint(Path directory) {
      return RulebookDirectory.lint(directory);
    }

    @Override
    public Written render(Path directory) {
      RulebookDirectory.Written written = RulebookDirectory.render(directory);
      return new Written(written.files(), written.defects());
    }

    @Override
    public Written build(Path directory) {
      RulebookDirectory.Written written = RulebookDirectory.build(directory);
      return new Written(written.files(), written.defects());
    }
  }
}
