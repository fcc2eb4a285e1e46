/**
 * How Chinese office texts are written: widths, look-alikes, numerals, spellings of measures,
 * likeness of words, display width; the grammar of targets, amounts, years and days.
 *
 * <p>This room knows {@code domain} and no other room.
 */
@NullMarked
package org.jihe.chinese;

import org.jspecify.annotations.NullMarked;
