package org.jihe.domain;

/**
 * Something odd in a file that was read all the same: normalised, taken by likeness, or left out
 * because it is no part of the form. It is no loss and changes no verdict.
 *
 * @param file the file's name as it was given
 * @param position where in the file
 * @param message what stands there and why it is odd, in Chinese, one line
 * @param reading what it was read as; empty when it was left out
 */
public record Note(String file, Position position, String message, String reading) {}
