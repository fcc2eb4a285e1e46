/**
 * What a change of rules does, before it is published: fixtures, differences between two rulebooks,
 * coverage and mutation.
 *
 * <p>It reads filings through intake, judges them through checking, and changes rows of rulebooks
 * in memory; what came of it is written by its own writers. The doors are handed its results.
 */
@NullMarked
package org.jihe.regression;

import org.jspecify.annotations.NullMarked;
