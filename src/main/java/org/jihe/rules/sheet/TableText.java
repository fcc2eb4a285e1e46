package org.jihe.rules.sheet;

import java.util.List;
import java.util.Map;

/**
 * The canonical text of a workbook's tables, one file beside each workbook, so that a change of
 * policy reads as a difference of lines.
 *
 * <pre>
 * # weights.xlsx
 *
 * ## 权重
 *
 * [WT-001]
 * 启用: 是
 * 备注: first line
 *   second line
 * </pre>
 */
public final class TableText {

  /** Writes the text; the same rows give the same text. */
  public String render(List<TableSchema> schemas, Map<String, List<RuleRow>> rows) {
    StringBuilder text = new StringBuilder();
    for (TableSchema schema : schemas) {
      text.append(text.isEmpty() ? "# " + schema.file() + "\n" : "");
      text.append("\n## ").append(schema.sheet()).append('\n');
      for (RuleRow row : rows.getOrDefault(schema.sheet(), List.of())) {
        render(row, text);
      }
    }
    return text.toString();
  }

  private static void render(RuleRow row, StringBuilder text) {
    text.append("\n[").append(row.id()).append("]\n");
    row.texts()
        .forEach(
            (header, cell) -> {
              if (!header.equals(TableSchema.ID)) {
                String indented = cell.replace("\n", "\n" + TableTextParser.INDENT);
                text.append(header).append(": ").append(indented).append('\n');
              }
            });
  }

  /**
   * Reads the text, forgiving nothing.
   *
   * @param fileName the text's name without the directory, such as {@code weights.txt}
   * @return rows numbered as {@link WorkbookWriter} will place them; defects by line
   */
  public SheetTables parse(String fileName, String text, List<TableSchema> schemas) {
    return new TableTextParser(fileName, schemas).parse(text);
  }
}
