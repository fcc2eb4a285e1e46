/**
 * The policy: a class for each kind of table, which holds all that is true of it. {@link
 * org.jihe.rules.policy.PolicyTables} names them all.
 *
 * <p>It may use the {@code domain}, {@code chinese}, and of the rules {@code analysis}, {@code
 * decision}, {@code sheet} and {@code cell}. What stands here judges by rows; DRL asks it.
 */
@NullMarked
package org.jihe.rules.policy;

import org.jspecify.annotations.NullMarked;
