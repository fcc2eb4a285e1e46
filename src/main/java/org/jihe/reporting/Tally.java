package org.jihe.reporting;

import java.util.List;
import org.jihe.domain.Finding;
import org.jihe.domain.Severity;

/**
 * How many findings there are of each severity.
 *
 * @param errors how many say must
 * @param warnings how many say should
 * @param infos how many are worth knowing
 */
record Tally(long errors, long warnings, long infos) {

  static Tally of(List<Finding> findings) {
    return new Tally(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
