package org.jihe.observing;

/**
 * A stretch of a text.
 *
 * @param start offset of its first char
 * @param end offset after its last char
 * @param numbered whether a list number stood before it
 */
record Stretch(int start, int end, boolean numbered) {}
