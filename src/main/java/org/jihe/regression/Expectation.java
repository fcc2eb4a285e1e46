package org.jihe.regression;

import org.jihe.domain.Report;
import org.jihe.domain.trial.LineDifferences;

/** What must be said of a filing. */
@FunctionalInterface
public interface Expectation {

  /** How a report differs from it. */
  LineDifferences compare(Report report);
}
