package org.jihe.intake;

import org.jihe.domain.FormPart;
import org.jihe.office.Cell;

/**
 * The heading of a column.
 *
 * @param index that of its cell in its row, from 0
 * @param year the year it names, in four digits; empty for none
 */
record IndicatorHead(FormPart part, Cell cell, int index, String printed, String year) {}
