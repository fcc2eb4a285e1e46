package org.jihe.domain;

/**
 * A quotation mark, title mark or bracket without its partner.
 *
 * @param place the mark and a few words after it
 * @param mark the mark
 */
public record UnpairedMark(Place place, String mark) implements Observation {}
