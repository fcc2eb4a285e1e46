/**
 * How Chinese office texts are written: widths, look-alikes, numerals, spellings of measures,
 * likeness of words.
 *
 * <p>This room knows {@code domain} and no other room.
 */
@NullMarked
package org.jihe.chinese;

import org.jspecify.annotations.NullMarked;
