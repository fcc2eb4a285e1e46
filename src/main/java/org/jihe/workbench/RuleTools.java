package org.jihe.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.LintResult;
import org.jihe.domain.Refusal;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.WrittenFiles;
import org.jihe.rules.RuleListing;
import org.jihe.rules.RulebookAnalysis;
import org.jihe.rules.RulebookDirectory;

/** What can be done with the files of a rulebook. */
public class RuleTools {
  /**
   * Everything that is wrong with the rulebook in a directory, and what should be looked at.
   *
   * @param asOf the year in which rows that have ended are worth a word
   */
  public LintResult lint(Path directory, OptionalInt asOf) {
    return RulebookDirectory.lint(directory, asOf);
  }

  /**
   * Saves a copy of each workbook of which something is said, with its cells marked, in a
   * directory.
   */
  public WrittenFiles writeBack(Path directory, Path out, LintResult remarks) {
    return RulebookDirectory.writeBack(directory, out, remarks);
  }

  /** Writes fresh workbooks into a directory, which is made where it is missing. */
  public WrittenFiles template(Path directory) {
    return RulebookDirectory.template(directory);
  }

  /** Writes every workbook of a directory as canonical text beside it. */
  public WrittenFiles render(Path directory) {
    return RulebookDirectory.render(directory);
  }

  /** Writes every workbook of a directory anew from the text beside it. */
  public WrittenFiles build(Path directory) {
    return RulebookDirectory.build(directory);
  }

  /**
   * The rules of a directory in words.
   *
   * @param asOf only those in force in this year; empty for all
   * @param region only those for forms of this district; empty for all
   * @param check only those by which this check goes; empty for all
   * @throws Refusal when the rulebook has a defect, or knows no such district or check
   */
  public List<RuleStatement> list(Path directory, OptionalInt asOf, String region, String check)
      throws Refusal {
    return RuleListing.of(directory).list(asOf, region, check);
  }

  /**
   * The rule of that id, or the cards of the check of that code.
   *
   * @throws Refusal when the rulebook has a defect, or neither
   */
  public List<RuleStatement> show(Path directory, String id) throws Refusal {
    return RuleListing.of(directory).show(id);
  }

  /**
   * What the rules of a directory repeat, contradict, cover up or leave out.
   *
   * @param complete codes of checks whose decisions are to answer every case, and each case once
   * @throws Refusal when the rulebook has a defect, or that cannot be told
   */
  public List<RuleNote> analyse(Path directory, List<String> complete) throws Refusal {
    return RulebookAnalysis.of(directory, complete);
  }
}
