package org.jihe.rules.sheet;

import org.jihe.domain.Position;

/**
 * A cell as it stands in a file, before it is read by its column's type.
 *
 * @param text as whoever filled it sees it
 * @param position where in the file
 * @param reference its place in the workbook, such as {@code D5}
 */
record RawCell(String text, Position position, String reference) {}
