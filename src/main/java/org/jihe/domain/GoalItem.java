package org.jihe.domain;

/**
 * One item of the annual goal, with the indicator that fits it best.
 *
 * @param place the item
 * @param number its number, from 1
 * @param text the item's text without its number
 * @param coverage how well the best indicator fits it, from 0 (no word in common) to 1
 * @param bestIndicator number of that indicator, from 1; 0 when no indicator has a word in common
 * @param sharedWords the words in common, separated by 、
 * @param figured whether the item states a figure, 零发生 included, years and titles left out
 */
public record GoalItem(
    Place place,
    int number,
    String text,
    double coverage,
    int bestIndicator,
    String sharedWords,
    boolean figured)
    implements Observation {
  /** {@link #coverage} as reports show it. */
  public String score() {
    return Shares.score(coverage);
  }

  /** {@link #sharedWords}, or 无. */
  public String common() {
    return sharedWords.isEmpty() ? "无" : sharedWords;
  }
}
