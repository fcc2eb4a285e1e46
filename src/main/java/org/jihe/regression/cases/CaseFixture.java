package org.jihe.regression.cases;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.trial.LineDifferences;
import org.jihe.domain.trial.ReportLine;
import org.jihe.regression.Expectation;
import org.jihe.regression.Fixture;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.ReportLines;
import org.jihe.regression.Reviewer;

/** A case of a workbook. */
public final class CaseFixture implements Fixture {
  private static final String BASE = "base.json";

  private final CaseName name;
  private final byte[] form;
  private final byte[] base;
  private final Optional<Expected> expected;

  /**
   * @param form what is handed in, as JSON
   * @param base the form that it was made of, as JSON
   * @param expected what is to be said beyond what is said of the base; empty for nothing asked
   */
  CaseFixture(CaseName name, byte[] form, byte[] base, Optional<Expected> expected) {
    this.name = name;
    this.form = form;
    this.base = base;
    this.expected = expected;
  }

  @Override
  public String name() {
    return name.toString();
  }

  @Override
  public byte[] content() {
    return form.clone();
  }

  @Override
  public Expectation expectation(Reviewer reviewer) {
    List<ReportLine> usual = ReportLines.of(reviewer.report(reviewer.read(BASE, base)));
    return report ->
        expected
            .map(wanted -> wanted.compare(report, usual))
            .orElse(new LineDifferences(List.of(), List.of(), false));
  }

  /** The form alone. */
  NamedFiling filing() {
    return new NamedFiling(name(), this::content);
  }

  @Override
  public String toString() {
    return name();
  }
}
