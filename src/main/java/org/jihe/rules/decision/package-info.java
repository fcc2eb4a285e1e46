/**
 * The decision table: what its columns ask of a declaration, which of its rows hold, which all but
 * hold, and the place that shows it.
 *
 * <p>It may use {@code rules.sheet} and {@code rules.cell}.
 */
@NullMarked
package org.jihe.rules.decision;

import org.jspecify.annotations.NullMarked;
