/**
 * Office files as rows of cells and paragraphs, and comments on their way back into them.
 *
 * <p>Every part of a file passes one gate before anything parses it: its size, its number, its
 * depth. What shows in Word or Excel is what is read; what does not show, or cannot be read, is
 * said.
 *
 * <p>This room knows {@code domain} and POI, and no other room.
 */
@NullMarked
package org.jihe.office;

import org.jspecify.annotations.NullMarked;
