/**
 * Bytes in, a {@link org.jihe.domain.Filing} out.
 *
 * <p>A format reader (text, Word, Excel) turns a file into rows of cells; one form reader finds the
 * values in them by their labels, never by their position. JSON has a reader of its own. Whatever
 * cannot be read becomes a {@link org.jihe.domain.Defect}; nothing a file holds makes this room
 * throw.
 *
 * <p>This room may use {@code office}, {@code chinese}, {@code domain} and Jackson, and no other
 * room.
 */
@NullMarked
package org.jihe.intake;

import org.jspecify.annotations.NullMarked;
