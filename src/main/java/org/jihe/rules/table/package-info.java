/**
 * Policy tables as data: workbooks and their canonical text, the closed grammar of their cells, and
 * the decision table that is asked about a declaration.
 *
 * <p>Nothing in a cell is ever code. Whatever cannot be read is a {@link org.jihe.domain.Defect} at
 * its cell. This room knows the domain, POI and re2j; it knows neither Drools nor what the tables
 * of the rulebook mean.
 */
@NullMarked
package org.jihe.rules.table;

import org.jspecify.annotations.NullMarked;
