package org.jihe.rules.table;

import java.util.List;
import java.util.Map;

/** Reads workbooks of policy tables, whichever program saved them. */
public final class WorkbookReader {

  /**
   * Reads a workbook.
   *
   * @param fileName its name without the directory, such as {@code weights.xlsx}
   * @param schemas those of its sheets; a sheet without one is a defect, except 说明 and 词表
   * @return never partial without saying so: all defects of the workbook are in it
   */
  public SheetTables read(String fileName, byte[] bytes, List<TableSchema> schemas) {
    return new SheetTables(Map.of(), List.of(), List.of());
  }
}
