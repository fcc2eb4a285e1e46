package org.jihe.domain;

/**
 * How an indicator fits the form it stands in.
 *
 * @param indicator the indicator
 * @param goalFit share of its name's words found in the annual goal, from 0 to 1
 * @param overviewFit share of its name's words found in the overview or project name, from 0 to 1
 * @param sharedWords the words found, separated by 、
 */
public record IndicatorFit(
    Indicator indicator, double goalFit, double overviewFit, String sharedWords)
    implements Observation {
  /** The better of the two fits. */
  public double best() {
    return Math.max(goalFit, overviewFit);
  }

  /** {@link #best} as reports show it. */
  public String score() {
    return Shares.score(best());
  }
}
