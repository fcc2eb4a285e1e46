/**
 * Puts rows of tables into words: one Chinese sentence for each.
 *
 * <p>It may use the domain and {@code rules.decision}. It knows tables by the names of their
 * sheets; a test holds that every table has its sentence.
 */
@NullMarked
package org.jihe.rules.telling;

import org.jspecify.annotations.NullMarked;
