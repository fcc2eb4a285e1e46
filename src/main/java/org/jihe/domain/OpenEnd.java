package org.jihe.domain;

/**
 * A text of several clauses that ends without a closing mark, as if it had been cut.
 *
 * @param place its last words
 */
public record OpenEnd(Place place) implements Observation {}
