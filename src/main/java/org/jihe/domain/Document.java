package org.jihe.domain;

/**
 * A file handed in.
 *
 * @param name its name as it was given
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
public record Document(String name, byte[] bytes) {}
