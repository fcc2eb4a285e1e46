package org.jihe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.regression.FixtureAdding;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Mutation;
import org.jihe.regression.sheets.Paint;

/** Tries rules on fixtures and filings before they are published. */
public interface RuleTrials {

  /**
   * Runs fixtures.
   *
   * @param rules the directory of the rulebook; empty for the one in force here
   * @param folder of the fixtures
   * @param checks the only ones looked at; empty for all
   * @param update whether what is said is to be written as what is expected
   * @throws RulesRefused when the rulebook or the fixtures cannot be read
   */
  Tested test(
      Optional<Path> rules, Path folder, Set<String> checks, boolean update, Progress progress)
      throws RulesRefused;

  /**
   * What came of it.
   *
   * @param results for each fixture; after an update, what they were before
   * @param updated the files written
   * @param lonely expectations beside which no filing lies
   */
  record Tested(FixtureResults results, List<Path> updated, List<Path> lonely) {
    public Tested {
      updated = List.copyOf(updated);
      lonely = List.copyOf(lonely);
    }
  }

  /**
   * Writes a fresh workbook of cases.
   *
   * @return the file
   * @throws RulesRefused when its name is not that of such a workbook, or it cannot be written
   */
  Path caseTemplate(Path file) throws RulesRefused;

  /**
   * Writes coloured copies of the workbooks of cases, each case with what came of it.
   *
   * @param folder of the fixtures
   * @param into where the copies go
   * @return the files written; none where no fixture is a case
   * @throws RulesRefused when they cannot be written
   */
  List<Path> paintCases(Path folder, FixtureResults results, Path into) throws RulesRefused;

  /**
   * Makes a fixture of a form.
   *
   * @throws RulesRefused when the rulebook cannot be read, or the fixture not written
   */
  FixtureAdding.Added add(
      Optional<Path> rules, Path folder, String name, byte[] content, FixtureAdding.Privacy privacy)
      throws RulesRefused;

  /**
   * Judges filings by two rulebooks.
   *
   * @param rules where the rulebook lies, for workbooks and revisions
   * @param base the rulebook as it was: a directory, a workbook or a revision of git
   * @param head the rulebook as it is to be, likewise
   * @param on files and folders of filings
   * @throws RulesRefused when a rulebook or a filing cannot be read
   */
  Difference diff(Path rules, String base, String head, List<Path> on, Progress progress)
      throws RulesRefused;

  /**
   * How far filings exercise the rules.
   *
   * @throws RulesRefused when the rulebook or a filing cannot be read
   */
  Coverage coverage(Optional<Path> rules, List<Path> on, Progress progress) throws RulesRefused;

  /**
   * How well fixtures watch over the rules.
   *
   * @param since only cells that have changed since this rulebook or revision; empty for all
   * @param tables only these tables, such as {@code 权重}; empty for all
   * @throws RulesRefused when a rulebook or a filing cannot be read
   */
  Mutation mutate(
      Optional<Path> rules,
      Optional<String> since,
      List<String> tables,
      List<Path> on,
      Progress progress)
      throws RulesRefused;

  /**
   * Writes painted copies of the rulebook's workbooks, which are no part of it.
   *
   * @return the files written
   * @throws RulesRefused when they cannot be written
   */
  List<Path> paint(Optional<Path> rules, Path folder, List<Paint> paints) throws RulesRefused;
}
