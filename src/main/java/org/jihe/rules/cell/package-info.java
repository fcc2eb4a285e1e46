/**
 * The closed grammar of a cell: amounts, dates, words, choices, conditions, citations, templates.
 *
 * <p>Nothing in a cell is ever code. What cannot be read is an {@link
 * org.jihe.rules.cell.UnreadableCell} that says what was meant. It may use {@code domain}, {@code
 * chinese} and re2j.
 */
@NullMarked
package org.jihe.rules.cell;

import org.jspecify.annotations.NullMarked;
