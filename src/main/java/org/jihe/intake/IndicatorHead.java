package org.jihe.intake;

import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * The heading of a column.
 *
 * @param index that of its cell in its row, from 0
 * @param year the year it names, in four digits; empty for none
 */
record IndicatorHead(FormPart part, Cell cell, int index, String printed, String year) {

  /** A bare year heads the column of that year's values. */
  static IndicatorHead ofYear(Match year, Cell cell, Row row) {
    int index = row.cells().indexOf(cell);
    return new IndicatorHead(FormPart.INDICATOR_TARGET, cell, index, year.printed(), year.year());
  }
}
