package org.jihe.domain;

/**
 * Something in an input that could not be read. A defect is never a finding: findings are about
 * what was read.
 *
 * @param file the file's name as it was given
 * @param position where in the file
 * @param message what stands there and what is wrong with it, in Chinese, one line
 * @param hint what may be done about it, in Chinese, one line; empty when there is nothing to add
 */
public record Defect(String file, Position position, String message, String hint) {}
