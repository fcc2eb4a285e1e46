/**
 * The room's workbooks: summaries of differences, painted copies of rules, 用例. Beside intake and
 * the tables of the rules the one place that knows office files.
 */
@NullMarked
package org.jihe.regression.sheets;

import org.jspecify.annotations.NullMarked;
