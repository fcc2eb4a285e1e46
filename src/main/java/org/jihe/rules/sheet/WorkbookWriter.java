package org.jihe.rules.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks that help whoever fills them: drop-downs, prompts and a sheet that explains. */
public final class WorkbookWriter {
  private final List<String> advice;

  /** A writer of workbooks of rules. */
  public WorkbookWriter() {
    this(ExplanationSheet.ON_RULES);
  }

  /**
   * @param advice the lines at the head of the sheet that explains
   */
  public WorkbookWriter(List<String> advice) {
    this.advice = List.copyOf(advice);
  }

  /**
   * Writes a workbook; the same rows give the same bytes.
   *
   * @param schemas in the order of the sheets
   * @param rows by sheet; a sheet without rows becomes an empty table to be filled
   */
  public byte[] write(List<TableSchema> schemas, Map<String, List<RuleRow>> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      SheetStyles styles = new SheetStyles(workbook);
      new ExplanationSheet(workbook, styles, advice).write(schemas);
      LongLists lists = new LongLists(workbook, schemas);
      for (TableSchema schema : schemas) {
        List<RuleRow> table = rows.getOrDefault(schema.sheet(), List.of());
        new TableSheet(workbook.createSheet(schema.sheet()), schema, styles, lists).write(table);
      }
      lists.write(styles);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return Repacking.repack(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook in memory cannot be written", e);
    }
  }
}
