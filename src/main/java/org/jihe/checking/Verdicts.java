package org.jihe.checking;

import java.util.List;
import java.util.function.Predicate;
import org.jihe.domain.Certainty;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Finding;
import org.jihe.domain.Severity;
import org.jihe.domain.Verdict;

/** What is to become of a form, by what was found and what could not be checked. */
final class Verdicts {
  private Verdicts() {}

  /**
   * @param lost whether something of the file that may belong to the form could not be read
   * @param returning judgements that are enough to return a form
   */
  static Verdict of(
      List<Finding> findings, CheckCount checks, boolean lost, Predicate<Finding> returning) {
    boolean returned =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .anyMatch(
                finding -> finding.certainty() == Certainty.DEFINITE || returning.test(finding));
    if (returned) {
      return Verdict.RETURN;
    }
    boolean reviewed =
        lost
            || !checks.couldNotRun().isEmpty()
            || findings.stream()
                .anyMatch(
                    finding ->
                        finding.severity() != Severity.INFO
                            || finding.certainty() == Certainty.JUDGEMENT);
    return reviewed ? Verdict.REVIEW : Verdict.PASS;
  }
}
