/**
 * The door of the command line: it parses the call, hands in files and hands out reports.
 *
 * <p>It may use the workbench, reporting and the ground, and picocli; it never names the system's
 * streams, its clock or its environment.
 */
@NullMarked
package org.jihe.cli;

import org.jspecify.annotations.NullMarked;
