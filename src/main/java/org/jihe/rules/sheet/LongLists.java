package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.ColumnType;

/** Drop-down lists too long to stand in the column itself; they stand on a sheet of their own. */
final class LongLists {
  /** What a spreadsheet allows a list to hold in the column itself, in characters. */
  private static final int LONGEST = 255;

  private final XSSFWorkbook workbook;
  private final List<Column> columns = new ArrayList<>();

  LongLists(XSSFWorkbook workbook, List<TableSchema> schemas) {
    this.workbook = workbook;
    for (TableSchema schema : schemas) {
      schema.columns().stream()
          .filter(column -> column.type() == ColumnType.CHOICE && isLong(column))
          .filter(column -> index(column) < 0)
          .forEach(columns::add);
    }
  }

  private static boolean isLong(Column column) {
    return String.join(",", column.choices()).length() > LONGEST
        || column.choices().stream().anyMatch(choice -> choice.contains(","));
  }

  private int index(Column column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).choices().equals(column.choices())) {
        return i;
      }
    }
    return -1;
  }

  /** The constraint that gives a column its drop-down. */
  DataValidationConstraint constraint(XSSFDataValidationHelper helper, Column column) {
    if (!isLong(column)) {
      return helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
    }
    String letters = References.column(index(column));
    int last = column.choices().size() + 1;
    return helper.createFormulaListConstraint(
        "'" + WorkbookReader.WORD_LISTS + "'!$" + letters + "$2:$" + letters + "$" + last);
  }

  /** Writes the sheet, where there is any long list. */
  void write(SheetStyles styles) {
    if (columns.isEmpty()) {
      return;
    }
    XSSFSheet sheet = workbook.createSheet(WorkbookReader.WORD_LISTS);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      List<String> texts = new ArrayList<>(List.of(column.header()));
      texts.addAll(column.choices());
      Widest.fit(sheet, i, texts, 10, 60);
      for (int j = 0; j < texts.size(); j++) {
        XSSFRow row = sheet.getRow(j) == null ? sheet.createRow(j) : sheet.getRow(j);
        XSSFCell cell = row.createCell(i);
        cell.setCellValue(texts.get(j));
        cell.setCellStyle(j == 0 ? styles.header(false) : styles.text());
      }
    }
    sheet.createFreezePane(0, 1);
    SheetPages.landscape(sheet);
  }
}
