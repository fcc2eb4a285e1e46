/**
 * The fence around DRL: what an officer may write in a {@code .drl} file, read by a closed grammar
 * before Drools compiles a word of it, and the meter that bounds the work of what is written. It
 * may use {@code domain} and Drools' parser; it is told which types rules may name.
 */
@NullMarked
package org.jihe.rules.drl;

import org.jspecify.annotations.NullMarked;
