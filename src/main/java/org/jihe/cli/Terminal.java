package org.jihe.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a call has around it.
 *
 * @param in standard input
 * @param out standard output, to which UTF-8 is written; it must throw what goes wrong, so no
 *     {@code PrintStream}
 * @param err standard error, to which UTF-8 is written
 * @param interactive whether a person is looking at the output
 * @param noColor whether the environment asks for no colour (NO_COLOR)
 */
public record Terminal(
    InputStream in, OutputStream out, OutputStream err, boolean interactive, boolean noColor) {}
