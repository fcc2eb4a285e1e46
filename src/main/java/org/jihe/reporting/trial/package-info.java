/**
 * Writes down what came of trying rules: for a terminal, as a page, for programs, as a workbook.
 */
@NullMarked
package org.jihe.reporting.trial;

import org.jspecify.annotations.NullMarked;
