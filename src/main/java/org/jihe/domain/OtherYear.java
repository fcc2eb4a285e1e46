package org.jihe.domain;

/**
 * A goal that names years as its own, and the budget year is not among them.
 *
 * @param place the year's words
 * @param year the latest of them
 */
public record OtherYear(Place place, int year) implements Observation {}
