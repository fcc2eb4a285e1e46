/**
 * From a filing to its report: observe, fire, join, sort, decide. Uses {@code domain}, {@code
 * observing} and {@code rules}; knows no file format and no Drools.
 */
@NullMarked
package org.jihe.checking;

import org.jspecify.annotations.NullMarked;
