package org.jihe.cli;

import java.util.stream.Stream;
import org.jihe.domain.Assessment;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;
import org.jihe.domain.Severity;

/** The gravity of findings from which a call exits with {@link Exit#FOUND}. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Whether a finding of the report, across forms or on one, is that grave. */
  boolean isReachedBy(Report report) {
    Stream<Finding> onForms =
        report.assessments().stream().map(Assessment::findings).flatMap(f -> f.stream());
    return Stream.concat(onForms, report.crossFindings().stream())
        .anyMatch(finding -> isReachedBy(finding.severity()));
  }

  private boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case NEVER -> false;
    };
  }
}
