/**
 * Looks at the rules of a table together: what they repeat, contradict, cover up or leave out.
 *
 * <p>It may use the domain and {@code rules.decision}. Nothing here is a defect: rows that are
 * noted can be read and do act.
 */
@NullMarked
package org.jihe.rules.analysis;

import org.jspecify.annotations.NullMarked;
