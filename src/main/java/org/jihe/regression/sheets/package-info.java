/**
 * Painted copies of workbooks: rules with their coverage or slips, cases with what came of them.
 */
@NullMarked
package org.jihe.regression.sheets;

import org.jspecify.annotations.NullMarked;
