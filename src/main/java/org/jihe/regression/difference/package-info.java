/**
 * What judging by one rulebook instead of another changes, and which cell of the rulebook did it.
 * Causes are found by trial: a change is a cause of what comes to nothing when it alone is undone.
 */
@NullMarked
package org.jihe.regression.difference;

import org.jspecify.annotations.NullMarked;
