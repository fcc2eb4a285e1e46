package org.jihe.office;

import java.util.List;

/**
 * A workbook as it stands in its file.
 *
 * @param sheets in their order
 * @param since1904 whether its days are counted from 1904 on rather than from 1900
 * @param stale whether it says that its formulas are yet to be calculated
 */
public record Workbook(List<Worksheet> sheets, boolean since1904, boolean stale) {
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
