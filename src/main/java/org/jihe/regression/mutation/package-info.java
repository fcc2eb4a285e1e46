/**
 * Small slips in cells of a rulebook, and whether any fixture would notice them. Rows are replaced
 * in memory; nothing is compiled.
 */
@NullMarked
package org.jihe.regression.mutation;

import org.jspecify.annotations.NullMarked;
