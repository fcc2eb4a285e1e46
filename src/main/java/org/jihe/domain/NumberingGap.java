package org.jihe.domain;

/**
 * A numbered list that does not count on.
 *
 * @param place the item
 * @param expected the number that would follow
 * @param actual the number that stands there
 */
public record NumberingGap(Place place, int expected, int actual) implements Observation {}
