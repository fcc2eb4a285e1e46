/**
 * 用例: cases that officers write as rows of a workbook. Each starts from a base form, changes what
 * it names, and says which checks must then speak.
 */
@NullMarked
package org.jihe.regression.cases;

import org.jspecify.annotations.NullMarked;
