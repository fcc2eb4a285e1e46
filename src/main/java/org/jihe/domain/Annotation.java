package org.jihe.domain;

/**
 * Something to be written beside a place in a file handed in.
 *
 * @param position where; what stands nowhere in the file is not written
 * @param text what, in Chinese; may have several lines
 */
public record Annotation(Position position, String text) {}
