/**
 * What a change of rules does, before it is published: fixtures, differences between two rulebooks,
 * coverage and mutation.
 *
 * <p>It reads filings through intake, judges them through checking, and changes rows of rulebooks
 * in memory; what came of it are records of {@code domain.trial}.
 */
@NullMarked
package org.jihe.regression;

import org.jspecify.annotations.NullMarked;
