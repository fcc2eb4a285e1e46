/**
 * Tables as sheets: their schemas and rows, the workbooks that hold them, read, written and marked,
 * and their canonical text.
 *
 * <p>Whatever cannot be read is a {@link org.jihe.domain.Defect} at its cell. It may use {@code
 * rules.cell} and POI, and knows of no table what it means.
 */
@NullMarked
package org.jihe.rules.sheet;

import org.jspecify.annotations.NullMarked;
