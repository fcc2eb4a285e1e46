package org.jihe.regression;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Report;
import org.jihe.domain.trial.LineDifferences;
import org.jihe.domain.trial.ReportLine;

/**
 * Every line that must be said, and no other.
 *
 * @param lines in their order
 */
record ExpectedLines(List<ReportLine> lines) implements Expectation {
  ExpectedLines {
    lines = List.copyOf(lines);
  }

  @Override
  public LineDifferences compare(Report report) {
    List<ReportLine> said = ReportLines.of(report);
    return said.equals(lines)
        ? new LineDifferences(List.of(), List.of(), false)
        : differing(lines, said);
  }

  private static LineDifferences differing(List<ReportLine> expected, List<ReportLine> said) {
    List<ReportLine> missing = surplus(expected, said);
    List<ReportLine> surplus = surplus(said, expected);
    return new LineDifferences(missing, surplus, missing.isEmpty() && surplus.isEmpty());
  }

  private static List<ReportLine> surplus(List<ReportLine> of, List<ReportLine> over) {
    List<ReportLine> left = new ArrayList<>(of);
    over.forEach(left::remove);
    return left;
  }
}
