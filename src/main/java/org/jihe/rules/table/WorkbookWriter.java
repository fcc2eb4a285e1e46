package org.jihe.rules.table;

import java.util.List;
import java.util.Map;

/** Writes workbooks that help whoever fills them: drop-downs, prompts and a sheet that explains. */
public final class WorkbookWriter {

  /**
   * Writes a workbook; the same rows give the same bytes.
   *
   * @param schemas in the order of the sheets
   * @param rows by sheet; a sheet without rows becomes an empty table to be filled
   */
  public byte[] write(List<TableSchema> schemas, Map<String, List<Row>> rows) {
    return new byte[0];
  }
}
