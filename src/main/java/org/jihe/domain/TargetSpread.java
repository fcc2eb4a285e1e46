package org.jihe.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How alike the targets are, of one form or of a whole filing.
 *
 * @param wholeFiling whether it was measured over all forms of the filing
 * @param commonest the commonest requirement, such as {@code ≥92%}
 * @param count how many indicators have it
 * @param total of how many
 * @param commonestMeasure the commonest 计量单位
 * @param measureCount how many indicators have that
 * @param commonestComparator the commonest comparator's glyph
 * @param comparatorCount how many indicators have that
 * @param declarations indexes of the forms that have the commonest requirement, from 1, ascending
 * @param place the first of them
 */
public record TargetSpread(
    boolean wholeFiling,
    String commonest,
    int count,
    int total,
    String commonestMeasure,
    int measureCount,
    String commonestComparator,
    int comparatorCount,
    List<Integer> declarations,
    Place place)
    implements Observation {
  private static final Pattern NOT_IN_NUMBERS = Pattern.compile("[^0-9.]");

  public TargetSpread {
    declarations = List.copyOf(declarations);
  }

  /** Whether the commonest target is 0 or 100: many indicators rightly aim at all or none. */
  public boolean natural() {
    String digits = NOT_IN_NUMBERS.matcher(commonest).replaceAll("");
    return digits.equals("0") || digits.equals("100");
  }

  /** Share of indicators with the commonest requirement, from 0 to 1. */
  public double share() {
    return Shares.of(count, total);
  }

  /** Share of indicators with the commonest measure, from 0 to 1. */
  public double measureShare() {
    return Shares.of(measureCount, total);
  }

  /** Share of indicators with the commonest comparator, from 0 to 1. */
  public double comparatorShare() {
    return Shares.of(comparatorCount, total);
  }
}
