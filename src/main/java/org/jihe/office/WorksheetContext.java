package org.jihe.office;

/**
 * What the sheets of a workbook share.
 *
 * @param since1904 whether days are counted from 1904 on rather than from 1900
 * @param tolerant whether what is damaged in one place leaves the rest readable
 */
record WorksheetContext(
    SharedTexts texts, CellStyles styles, boolean since1904, boolean tolerant) {}
