package org.jihe.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.ReportLine;
import org.jihe.regression.FiledFixture;
import org.jihe.regression.Fixture;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.FixtureRun;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Reviewer;
import org.jihe.regression.cases.CaseBook;
import org.jihe.regression.cases.Cases;
import org.jihe.workbench.FixtureCount.Broken;

/**
 * A folder of fixtures, filed ones and cases of workbooks.
 *
 * @param folder where they lie; there may be none
 */
record FixtureShelf(Path folder) {

  /** What lies there, as a rulebook reads it. */
  record Fixtures(List<FiledFixture> filed, Cases cases) {
    /**
     * What they come to.
     *
     * @param checks the only ones looked at; empty for all
     * @param progress is told of each fixture
     */
    FixtureResults run(Reviewer reviewer, Set<String> checks, Progress progress) {
      List<Fixture> all = new ArrayList<>(filed);
      all.addAll(cases.cases());
      return new FixtureRun(all, checks, progress).run(reviewer);
    }
  }

  Fixtures read(Reviewer reviewer) throws IOException {
    return new Fixtures(new FixtureFolder(folder).filed(), CaseBook.in(folder, reviewer));
  }

  /**
   * What they come to by a rulebook; empty when there are none.
   *
   * @param progress is told of each fixture
   */
  Optional<FixtureCount> count(Reviewer reviewer, Progress progress) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Fixtures fixtures = read(reviewer);
    FixtureResults results = fixtures.run(reviewer, Set.of(), progress);
    List<Defect> unread = fixtures.cases().defects();
    List<Broken> broken = new ArrayList<>();
    unread.forEach(defect -> broken.add(unread(defect)));
    results.broken().forEach(result -> broken.add(broken(result)));
    return results.all().isEmpty() && broken.isEmpty()
        ? Optional.empty()
        : Optional.of(new FixtureCount(results.all().size() + unread.size(), broken));
  }

  /**
   * Their filings; none when there are no fixtures.
   *
   * @param reviewer reads the forms that cases start from
   */
  List<NamedFiling> filings(Reviewer reviewer) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<NamedFiling> filings = new ArrayList<>(NamedFiling.in(List.of(folder)));
    filings.addAll(CaseBook.formsOf(folder, reviewer).filings());
    return filings;
  }

  /** A case that is not understood is one that does not hold. */
  private static Broken unread(Defect defect) {
    String at =
        defect.position() instanceof Position.SheetCell cell
            ? " " + cell.sheet() + "!" + cell.cell()
            : "";
    return new Broken(defect.file() + at, List.of(defect.message() + "：" + defect.hint()));
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
