package org.jihe.regression.difference;

import org.jihe.checking.Checker;
import org.jihe.domain.Filing;
import org.jihe.domain.Observations;
import org.jihe.domain.Report;
import org.jihe.regression.Reviewer;

/**
 * A filing as one rulebook reads, measures and judges it.
 *
 * @param content the file
 * @param found what the rules found
 */
@SuppressWarnings("ArrayRecordComponent") // read again by other labels, never compared
record JudgedFiling(
    String name,
    byte[] content,
    Reviewer reviewer,
    Filing filing,
    Observations observations,
    Checker.Judged found) {

  static JudgedFiling of(String name, byte[] content, Reviewer reviewer) {
    Filing filing = reviewer.read(name, content);
    Observations observations = reviewer.observe(filing);
    return new JudgedFiling(
        name, content, reviewer, filing, observations, reviewer.judge(filing, observations));
  }

  Report report() {
    return reviewer.report(filing, found);
  }
}
