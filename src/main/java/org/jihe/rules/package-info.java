/**
 * The rulebook: policy tables and DRL, loaded, asked and fired. The only room that knows Drools. It
 * may use {@code domain}, and its own rooms {@code policy}, {@code analysis}, {@code decision},
 * {@code sheet}, {@code cell} and {@code drl}; it never meets intake, observing or reporting.
 */
@NullMarked
package org.jihe.rules;

import org.jspecify.annotations.NullMarked;
