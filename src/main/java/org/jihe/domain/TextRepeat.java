package org.jihe.domain;

/**
 * A text of a form that repeats another text of the same form.
 *
 * @param field the repeating text
 * @param place the longest run of words in common
 * @param other the text repeated: a field of the form
 * @param quotedTitle whether what is repeated is the title of a document cited in {@code other};
 *     the share is then of what stands in that title
 * @param share share of {@code field}'s 4-grams that stand in {@code other}, from 0 to 1
 */
public record TextRepeat(Field field, Place place, Field other, boolean quotedTitle, double share)
    implements Observation {
  /** {@link #share} as reports show it. */
  public String percent() {
    return Shares.percent(share);
  }
}
