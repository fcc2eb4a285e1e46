/**
 * Every use case once, as a method: check a filing, annotate, convert, tell and mend the files of a
 * rulebook, run fixtures, compare two rulebooks, measure coverage, try slips, try and publish
 * changed workbooks, keep and audit the log of decisions. Records in, records out.
 *
 * <p>All doors use it as a class, and only they and the roof know it. Classes that a test of a door
 * puts something else in the place of are not final.
 */
@NullMarked
package org.jihe.workbench;

import org.jspecify.annotations.NullMarked;
