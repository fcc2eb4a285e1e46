package org.jihe.domain;

/**
 * A text that largely stands in another form too.
 *
 * @param field this form's text
 * @param place the longest run of words in common, in this form
 * @param other the other form's index, from 1
 * @param otherField the other form's text
 * @param share share of this text's 6-grams that stand in the other, from 0 to 1
 */
public record TextOverlap(Field field, Place place, int other, Field otherField, double share)
    implements Observation {
  /** {@link #share} as reports show it. */
  public String percent() {
    return Shares.percent(share);
  }
}
