package org.jihe.domain;

/**
 * How many targets are last year's figures again; those of 0 and 100 are not counted.
 *
 * @param count how many are the same
 * @param total of how many that have a figure of last year
 * @param place the first of them
 */
public record TargetsKept(int count, int total, Place place) implements Observation {
  /** Share of the same, from 0 to 1. */
  public double share() {
    return Shares.of(count, total);
  }

  /** {@link #share} as reports show it. */
  public String percent() {
    return Shares.percent(share());
  }
}
