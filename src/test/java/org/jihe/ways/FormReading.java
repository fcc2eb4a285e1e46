package org.jihe.ways;

import java.util.List;
import org.jihe.domain.Assessment;
import org.jihe.domain.Certainty;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;
import org.jihe.domain.Severity;

/**
 * A file that was read and judged, beside what a person reads.
 *
 * @param name the file
 * @param report what was said of it
 * @param compared every field of the form that is meant
 */
record FormReading(String name, Report report, List<Compared> compared) {

  static FormReading of(String name, Report report, FormTruth truth) {
    return new FormReading(name, report, Comparing.of(report.filing(), truth));
  }

  Tally tally() {
    Tally tally = new Tally();
    tally.add(compared);
    tally.addPhantomForms(Math.max(0, report.filing().declarations().size() - 1));
    return tally;
  }

  /** What was not read as it should be. */
  List<Compared> mismatches() {
    return compared.stream().filter(one -> one.outcome() != Outcome.RIGHT).toList();
  }

  /** Findings that would return the form. */
  List<Finding> definiteErrors() {
    return report.assessments().stream()
        .flatMap(one -> one.findings().stream())
        .filter(f -> f.severity() == Severity.ERROR && f.certainty() == Certainty.DEFINITE)
        .toList();
  }

  /** How many checks could not run, each counted once a form, unless it fired. */
  int couldNotRun() {
    return report.assessments().stream().mapToInt(FormReading::couldNotRun).sum();
  }

  private static int couldNotRun(Assessment one) {
    return (int)
        one.checks().couldNotRun().stream()
            .map(CouldNotRun::check)
            .filter(check -> !one.checks().fired().contains(check))
            .distinct()
            .count();
  }

  /** How many checks there were that apply to the form. */
  int applicable() {
    return report.assessments().stream()
        .mapToInt(
            one -> one.checks().passed().size() + one.checks().fired().size() + couldNotRun(one))
        .sum();
  }

  /** Lines for a person who is to mend what is wrong. */
  String details() {
    StringBuilder text = new StringBuilder("== " + name + "\n");
    report.filing().declarations().stream()
        .map(Declaration::layout)
        .forEach(l -> text.append("   版式“" + l + "”\n"));
    mismatches().forEach(one -> text.append("   ").append(one.line()).append('\n'));
    report.filing().defects().forEach(d -> text.append("   缺陷 ").append(d.message()).append('\n'));
    definiteErrors()
        .forEach(f -> text.append("   错误 " + f.check() + "：" + f.message()).append('\n'));
    return text.toString();
  }
}
