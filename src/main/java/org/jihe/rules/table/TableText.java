package org.jihe.rules.table;

import java.util.List;
import java.util.Map;

/** The canonical text of a workbook's tables, one file beside each workbook. */
public final class TableText {

  /** Writes the text; the same rows give the same text. */
  public String render(List<TableSchema> schemas, Map<String, List<Row>> rows) {
    return "";
  }

  /**
   * Reads the text, forgiving nothing.
   *
   * @param fileName the text's name without the directory, such as {@code weights.txt}
   * @return rows numbered as {@link WorkbookWriter} will place them; defects by line
   */
  public SheetTables parse(String fileName, String text, List<TableSchema> schemas) {
    return new SheetTables(Map.of(), List.of(), List.of());
  }
}
