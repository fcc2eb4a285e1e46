/**
 * From a report to bytes: JSON for programs, text for a terminal, a page for a browser, a workbook
 * for a desk; and to remarks for the cells of the form.
 *
 * <p>This room decides nothing: verdicts, severities and the order of findings come with the
 * report. It may use the domain, Jackson and POI. The same reports give the same bytes.
 */
@NullMarked
package org.jihe.reporting;

import org.jspecify.annotations.NullMarked;
