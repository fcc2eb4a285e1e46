package org.jihe.domain.trial;

import java.util.List;
import java.util.Set;

/**
 * What is said of a filing otherwise than expected.
 *
 * @param missing expected and not said
 * @param surplus said and not expected
 * @param reordered whether the same is said in another order
 */
public record LineDifferences(
    List<ReportLine> missing, List<ReportLine> surplus, boolean reordered) {
  public LineDifferences {
    missing = List.copyOf(missing);
    surplus = List.copyOf(surplus);
  }

  /** Only what differs about some checks; of every check where none is named. */
  public LineDifferences about(Set<String> checks) {
    return checks.isEmpty()
        ? this
        : new LineDifferences(about(missing, checks), about(surplus, checks), false);
  }

  private static List<ReportLine> about(List<ReportLine> lines, Set<String> checks) {
    return lines.stream().filter(line -> checks.contains(line.check())).toList();
  }

  /** Whether nothing differs. */
  public boolean holds() {
    return missing.isEmpty() && surplus.isEmpty() && !reordered;
  }
}
