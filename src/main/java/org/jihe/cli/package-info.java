/**
 * The door of the command line: it parses the call, hands in files and hands out reports.
 *
 * <p>It may use the domain, checking, intake and reporting, and picocli. What it needs from other
 * rooms is handed in by {@code Main} as small functions; it never names the system's streams, its
 * clock or its environment.
 */
@NullMarked
package org.jihe.cli;

import org.jspecify.annotations.NullMarked;
