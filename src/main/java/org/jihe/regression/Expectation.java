package org.jihe.regression;

import java.util.List;
import java.util.Set;
import org.jihe.domain.Report;

/** What must be said of a filing. */
@FunctionalInterface
public interface Expectation {

  /** How a report differs from it. */
  Comparison compare(Report report);

  /**
   * What differs.
   *
   * @param missing expected and not said
   * @param surplus said and not expected
   * @param reordered whether the same is said in another order
   */
  record Comparison(List<ReportLine> missing, List<ReportLine> surplus, boolean reordered) {
    public Comparison {
      missing = List.copyOf(missing);
      surplus = List.copyOf(surplus);
    }

    /** Only what differs about some checks; of every check where none is named. */
    Comparison about(Set<String> checks) {
      return checks.isEmpty()
          ? this
          : new Comparison(about(missing, checks), about(surplus, checks), false);
    }

    private static List<ReportLine> about(List<ReportLine> lines, Set<String> checks) {
      return lines.stream().filter(line -> checks.contains(line.check())).toList();
    }

    /** Whether nothing differs. */
    public boolean holds() {
      return missing.isEmpty() && surplus.isEmpty() && !reordered;
    }
  }
}
