package org.jihe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.Defect;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.RulebookRemarks;

/** What can be done with the files of a rulebook. */
public interface RuleTools {

  /**
   * Everything that is wrong with the rulebook in a directory, and what should be looked at.
   *
   * @param asOf the year in which rows that have ended are worth a word
   */
  RulebookRemarks lint(Path directory, OptionalInt asOf);

  /**
   * Saves a copy of each workbook of which something is said, with its cells marked, in a
   * directory.
   */
  Written writeBack(Path directory, Path out, RulebookRemarks remarks);

  /** Writes fresh workbooks into a directory, which is made where it is missing. */
  Written template(Path directory);

  /** Writes every workbook of a directory as canonical text beside it. */
  Written render(Path directory);

  /** Writes every workbook of a directory anew from the text beside it. */
  Written build(Path directory);

  /**
   * The rules of a directory in words.
   *
   * @param asOf only those in force in this year; empty for all
   * @param region only those for forms of this district; empty for all
   * @param check only those by which this check goes; empty for all
   * @throws RulesRefused when the rulebook has a defect, or knows no such district or check
   */
  List<RuleStatement> list(Path directory, OptionalInt asOf, String region, String check)
      throws RulesRefused;

  /**
   * The rule of that id, or the cards of the check of that code.
   *
   * @throws RulesRefused when the rulebook has a defect, or neither
   */
  List<RuleStatement> show(Path directory, String id) throws RulesRefused;

  /**
   * What the rules of a directory repeat, contradict, cover up or leave out.
   *
   * @param complete codes of checks whose decisions are to answer every case, and each case once
   * @throws RulesRefused when the rulebook has a defect, or that cannot be told
   */
  List<RuleNote> analyse(Path directory, List<String> complete) throws RulesRefused;

  /**
   * What was written.
   *
   * @param files the files, in the order of their names
   * @param defects what kept others from being written
   */
  record Written(List<Path> files, List<Defect> defects) {
    public Written {
      files = List.copyOf(files);
      defects = List.copyOf(defects);
    }
  }
}
