package org.jihe.domain;

/**
 * A completion rate (完成率) of what another indicator of the form already counts.
 *
 * @param indicator the rate
 * @param counted the indicator that counts
 * @param share share of the words of the rate's name found in the other's, from 0 to 1
 * @param sharedWords the words found, separated by 、
 */
public record IndicatorEcho(
    Indicator indicator, Indicator counted, double share, String sharedWords)
    implements Observation {
  /** {@link #share} as reports show it. */
  public String score() {
    return Shares.score(share);
  }
}
