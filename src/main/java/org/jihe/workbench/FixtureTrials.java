package org.jihe.workbench;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Document;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.AddedFixture;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.Privacy;
import org.jihe.domain.trial.Progress;
import org.jihe.regression.FixtureAdding;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.FixtureUpdate;
import org.jihe.regression.Reviewer;
import org.jihe.regression.cases.CaseName;
import org.jihe.regression.cases.CaseTemplate;
import org.jihe.regression.cases.CaseText;
import org.jihe.regression.sheets.CasePaints;
import org.jihe.regression.sheets.Paint;
import org.jihe.regression.sheets.Painter;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.RuleCard;

/** Runs, adds and colours fixtures and cases. */
public class FixtureTrials {
  private final RulesHere here;

  FixtureTrials(RulesHere here) {
    this.here = here;
  }

  /**
   * Runs fixtures.
   *
   * @param rules the directory of the rulebook; empty for the one in force here
   * @param folder of the fixtures
   * @param checks the only ones looked at; empty for all
   * @param update whether what is said is to be written as what is expected
   * @throws Refusal when the rulebook or the fixtures cannot be read
   */
  public Tested test(
      Optional<Path> rules, Path folder, Set<String> checks, boolean update, Progress progress)
      throws Refusal {
    Rulebook rulebook = here.open(rules);
    Set<String> known =
        rulebook.cards().stream().map(RuleCard::check).collect(Collectors.toUnmodifiableSet());
    RulesHere.requireKnown("--check", checks, known, "检查代码见 rules list");
    try {
      Reviewer reviewer = new Reviewer(rulebook);
      FixtureShelf.Fixtures fixtures = new FixtureShelf(folder).read(reviewer);
      RulesHere.understood(fixtures.cases());
      FixtureResults results = fixtures.run(reviewer, checks, progress);
      List<Path> updated =
          update ? new FixtureUpdate(rulebook).write(fixtures.filed(), results) : List.of();
      return new Tested(results, updated, new FixtureFolder(folder).lonely());
    } catch (IOException e) {
      throw RulesHere.unreadable(folder);
    }
  }

  /**
   * What came of it.
   *
   * @param results for each fixture; after an update, what they were before
   * @param updated the files written
   * @param lonely expectations beside which no filing lies
   */
  public record Tested(FixtureResults results, List<Path> updated, List<Path> lonely) {
    public Tested {
      updated = List.copyOf(updated);
      lonely = List.copyOf(lonely);
    }

    /** Whether a case of a workbook does not hold: what is expected of it stands there. */
    public boolean hasBrokenCases() {
      return results.broken().stream().anyMatch(r -> CaseName.in(r.fixture()).isPresent());
    }
  }

  /**
   * Makes a fixture of a form.
   *
   * @throws Refusal when the rulebook cannot be read, or the fixture not written
   */
  public AddedFixture add(Optional<Path> rules, Path folder, Document form, Privacy privacy)
      throws Refusal {
    Reviewer reviewer = new Reviewer(here.open(rules));
    try {
      return new FixtureAdding(new FixtureFolder(folder), reviewer)
          .add(form.name(), form.bytes(), privacy);
    } catch (IOException e) {
      throw RulesHere.unreadable(folder);
    }
  }

  /**
   * Writes a fresh workbook of cases, or one of the text beside it.
   *
   * @return the file
   * @throws Refusal when its name is not that of such a workbook, or it cannot be written
   */
  public Path caseTemplate(Path file) throws Refusal {
    if (!FixtureFolder.isCaseBook(file)) {
      throw Refusal.because(file.toString(), "不是用例工作簿的名称", "名称以 .cases.xlsx 或 .用例.xlsx 结尾");
    }
    try {
      return Files.write(file, template(file), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw Refusal.because(file.toString(), "已有这个文件，没有覆盖", "请给出一个新的名称");
    } catch (IOException e) {
      throw RulesHere.unreadable(file);
    }
  }

  /** What the text beside it tells, where there is one; else examples. */
  private static byte[] template(Path file) throws IOException, Refusal {
    String name = String.valueOf(file.getFileName());
    Path text = FixtureFolder.caseText(file);
    if (!Files.exists(text)) {
      return new CaseTemplate().write(name);
    }
    CaseText.Built built = new CaseText(name).workbook(Files.readString(text));
    if (!built.defects().isEmpty()) {
      throw new Refusal(built.defects());
    }
    return built.bytes();
  }

  /**
   * Writes coloured copies of the workbooks of cases, each case with what came of it.
   *
   * @param folder of the fixtures
   * @param into where the copies go
   * @return the files written; none where no fixture is a case
   * @throws Refusal when they cannot be written
   */
  public List<Path> paintCases(Path folder, FixtureResults results, Path into) throws Refusal {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, List<Paint>> book : CasePaints.of(results).entrySet()) {
        byte[] bytes = Files.readAllBytes(folder.resolve(book.getKey()));
        Path copy = into.resolve(RulesHere.painted(book.getKey()));
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.write(copy, new Painter().paint(bytes, book.getValue()));
        written.add(copy);
      }
      return written;
    } catch (IOException e) {
      throw RulesHere.unreadable(into);
    }
  }
}
