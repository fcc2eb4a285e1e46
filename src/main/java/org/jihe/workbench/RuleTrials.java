package org.jihe.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.RuleChange;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Reviewer;
import org.jihe.regression.RulebookSources;
import org.jihe.regression.Watching;
import org.jihe.regression.cases.CaseBook;
import org.jihe.regression.coverage.CoverageRun;
import org.jihe.regression.difference.DifferenceRun;
import org.jihe.regression.difference.RuleChanges;
import org.jihe.regression.mutation.MutationRun;
import org.jihe.regression.mutation.RowSlip;
import org.jihe.regression.mutation.SlipChoice;
import org.jihe.regression.sheets.Paint;
import org.jihe.regression.sheets.Painter;
import org.jihe.regression.sheets.RulePaints;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookFile;

/**
 * Tries rules on filings before they are published: what changes, what is exercised, what slips by.
 */
public class RuleTrials {
  private final RulesHere here;

  RuleTrials(RulesHere here) {
    this.here = here;
  }

  /**
   * Judges filings by two rulebooks.
   *
   * @param rules where the rulebook lies, for workbooks and revisions
   * @param base the rulebook as it was: a directory, a workbook or a revision of git
   * @param head the rulebook as it is to be, likewise
   * @param on files and folders of filings
   * @throws Refusal when a rulebook or a filing cannot be read
   */
  public Difference diff(Path rules, String base, String head, List<Path> on, Progress progress)
      throws Refusal {
    RulebookSources sources = new RulebookSources(rules);
    Rulebook was = Rulebook.load(sources.files(base));
    Rulebook is = was.reload(sources.files(head));
    return new DifferenceRun(was, is, progress).over(filings(on, was));
  }

  /**
   * How far filings exercise the rules.
   *
   * @throws Refusal when the rulebook or a filing cannot be read
   */
  public Coverage coverage(Optional<Path> rules, List<Path> on, Progress progress) throws Refusal {
    Rulebook rulebook = here.open(rules);
    return new CoverageRun(rulebook, watching(on, rulebook), progress).measure();
  }

  /**
   * How well fixtures watch over the rules.
   *
   * @param since only cells that have changed since this rulebook or revision; empty for all
   * @param tables only these tables, such as {@code 权重}; empty for all
   * @throws Refusal when a rulebook or a filing cannot be read
   */
  public Mutation mutate(
      Optional<Path> rules,
      Optional<String> since,
      List<String> tables,
      List<Path> on,
      Progress progress)
      throws Refusal {
    Rulebook rulebook = here.open(rules);
    Set<String> sheets = rulebook.tables().keySet();
    RulesHere.requireKnown(
        "--table", tables, sheets, "可用 " + String.join("、", new TreeSet<>(sheets)));
    List<RowSlip> slips =
        since.isPresent()
            ? SlipChoice.changed(rulebook, changes(rulebook, rules, since.get()))
            : SlipChoice.all(rulebook);
    List<RowSlip> chosen =
        slips.stream().filter(s -> tables.isEmpty() || tables.contains(s.slip().sheet())).toList();
    return new MutationRun(rulebook, watching(on, rulebook), progress).of(chosen);
  }

  private List<RuleChange> changes(Rulebook rulebook, Optional<Path> rules, String since)
      throws Refusal {
    Rulebook was = rulebook.reload(new RulebookSources(here.place(rules)).files(since));
    return RuleChanges.between(was, rulebook);
  }

  private static List<Watching> watching(List<Path> on, Rulebook rulebook) throws Refusal {
    return filings(on, rulebook).stream().map(Watching::new).toList();
  }

  private static List<NamedFiling> filings(List<Path> on, Rulebook rulebook) throws Refusal {
    Reviewer reviewer = new Reviewer(rulebook);
    List<NamedFiling> filings = new ArrayList<>();
    for (Path path : on) {
      filings.addAll(filings(path, reviewer));
    }
    return filings;
  }

  /** The filings to try rules on; where a path holds none, nothing of it has been tried. */
  private static List<NamedFiling> filings(Path path, Reviewer reviewer) throws Refusal {
    try {
      List<NamedFiling> filings = new ArrayList<>(NamedFiling.in(List.of(path)));
      filings.addAll(RulesHere.understood(CaseBook.formsOf(path, reviewer)).filings());
      if (filings.isEmpty()) {
        throw Refusal.because(path.toString(), "没有申报表", "请给出申报表，或有申报表的目录");
      }
      return filings;
    } catch (IOException e) {
      throw RulesHere.unreadable(path);
    }
  }

  /**
   * Writes copies of the rulebook's workbooks, painted with what was measured; they are no part of
   * it.
   *
   * @return the files written
   * @throws Refusal when they cannot be written
   */
  public List<Path> paint(Optional<Path> rules, Path folder, Coverage coverage) throws Refusal {
    return paint(rules, folder, RulePaints.of(coverage));
  }

  /** The same with what became of slips. */
  public List<Path> paint(Optional<Path> rules, Path folder, Mutation mutation) throws Refusal {
    return paint(rules, folder, RulePaints.of(mutation));
  }

  private List<Path> paint(Optional<Path> rules, Path folder, List<Paint> paints) throws Refusal {
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (RulebookFile file : here.files(rules)) {
        if (file.name().endsWith(".xlsx")) {
          Path copy = folder.resolve(RulesHere.painted(file.name()));
          Files.write(copy, new Painter().paint(file.bytes(), paints));
          written.add(copy);
        }
      }
      return written;
    } catch (IOException e) {
      throw RulesHere.unreadable(folder);
    }
  }
}
