package org.jihe.regression;

import java.util.OptionalInt;
import org.jihe.checking.Checker;
import org.jihe.domain.Filing;
import org.jihe.domain.Observations;
import org.jihe.domain.Report;
import org.jihe.intake.Intake;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;

/** A rulebook, ready to read and to judge filings. Immutable; may be used by many threads. */
public final class Reviewer {
  private final Rulebook rulebook;
  private final Intake intake;
  private final Checker checker;

  public Reviewer(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.intake = new Intake(rulebook.labels(), Limits.STANDARD);
    this.checker = new Checker(rulebook);
  }

  private Reviewer(Rulebook rulebook, Intake intake) {
    this.rulebook = rulebook;
    this.intake = intake;
    this.checker = new Checker(rulebook);
  }

  /** The same reading, with another rulebook whose labels are the same. */
  public Reviewer judgingBy(Rulebook other) {
    return new Reviewer(other, intake);
  }

  /** What is measured in a filing before any rule judges it. */
  public Observations observe(Filing filing) {
    return checker.observe(filing);
  }

  /** What the rules find in a filing that has been observed, by each form's own year. */
  public Checker.Judged judge(Filing filing, Observations observations) {
    return checker.judge(filing, observations, OptionalInt.empty());
  }

  /** What the checker says of a filing in which rules have found that. */
  public Report report(Filing filing, Checker.Judged judged) {
    return checker.report(filing, judged, OptionalInt.empty());
  }

  public Checker checker() {
    return checker;
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  /** A file as intake reads it by the labels of the rulebook. */
  public Filing read(String name, byte[] content) {
    return intake.read(name, content);
  }

  /** What the checker says of a filing, by each form's own year. */
  public Report report(Filing filing) {
    return report(filing, OptionalInt.empty());
  }

  /**
   * What the checker says of a filing.
   *
   * @param asOf the budget year whose rules judge; empty for each form's own
   */
  public Report report(Filing filing, OptionalInt asOf) {
    return checker.check(filing, asOf);
  }
}
