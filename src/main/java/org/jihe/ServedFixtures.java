package org.jihe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.http.RulebookFiles.Broken;
import org.jihe.http.RulebookFiles.FixtureCount;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.FixtureResult;
import org.jihe.regression.FixtureResults;
import org.jihe.regression.FixtureRun;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Progress;
import org.jihe.regression.ReportLine;
import org.jihe.rules.Rulebook;

/**
 * The fixtures against which the service holds changes of rules.
 *
 * @param folder where they lie; there may be none
 */
record ServedFixtures(Path folder) {
  private static final Path BESIDE = Path.of("fixtures");

  static ServedFixtures in(Optional<Path> folder) {
    return new ServedFixtures(folder.orElse(BESIDE));
  }

  /** What they come to by a rulebook; empty when there are none. */
  Optional<FixtureCount> count(Rulebook rulebook) throws IOException {
    return count(rulebook, Progress.SILENT);
  }

  /** The same, telling of each fixture. */
  Optional<FixtureCount> count(Rulebook rulebook, Progress progress) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    FixtureResults results =
        new FixtureRun(new FixtureFolder(folder).filed(), Set.of(), progress).run(rulebook);
    List<Broken> broken = results.broken().stream().map(ServedFixtures::broken).toList();
    return results.all().isEmpty()
        ? Optional.empty()
        : Optional.of(new FixtureCount(results.all().size(), broken));
  }

  /** Their filings; none when there are no fixtures. */
  List<NamedFiling> filings() throws IOException {
    return Files.isDirectory(folder) ? NamedFiling.in(List.of(folder)) : List.of();
  }

  private static Broken broken(FixtureResult result) {
    List<String> lines = new ArrayList<>();
    result.differences().missing().forEach(line -> lines.add("少 " + told(line, result)));
    result.differences().surplus().forEach(line -> lines.add("多 " + told(line, result)));
    if (lines.isEmpty()) {
      lines.add(result.trouble().isEmpty() ? result.outcome().label() : result.trouble());
    }
    return new Broken(result.fixture(), lines);
  }

  private static String told(ReportLine line, FixtureResult result) {
    String rule = result.rules().getOrDefault(line.rule(), "");
    return rule.isEmpty() ? line.text() : line.text() + "（" + rule + "）";
  }
}
