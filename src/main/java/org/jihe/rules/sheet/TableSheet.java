package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jihe.rules.cell.Amount;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.ColumnType;
import org.jihe.rules.cell.Typeable;

/** Writes a table: its header, its rows, and help for whoever fills it. */
final class TableSheet {
  /** Rows below the table that are ready to be filled. */
  private static final int SPARE_ROWS = 500;

  private static final int LONGEST_PROMPT = 250;

  private final XSSFSheet sheet;
  private final TableSchema schema;
  private final SheetStyles styles;
  private final LongLists lists;

  TableSheet(XSSFSheet sheet, TableSchema schema, SheetStyles styles, LongLists lists) {
    this.sheet = sheet;
    this.schema = schema;
    this.styles = styles;
    this.lists = lists;
  }

  void write(List<RuleRow> rows) {
    List<Integer> widths = columns(rows);
    XSSFRow header = sheet.createRow(0);
    header.setHeightInPoints(30);
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(column.header());
      cell.setCellStyle(styles.header(column.required()));
      aid(i, column, rows.size() + SPARE_ROWS);
    }
    for (int i = 0; i < rows.size(); i++) {
      write(rows.get(i), sheet.createRow(i + 1), widths);
    }
    sheet.createFreezePane(1, 1);
    SheetPages.landscape(sheet);
    protectHeaders();
    sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
  }

  /** Locks what is locked, the headers; everything else may be done as on any sheet. */
  private void protectHeaders() {
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockObjects(false);
  }

  private List<Integer> columns(List<RuleRow> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < schema.columns().size(); i++) {
      String header = schema.columns().get(i).header();
      List<String> texts = new ArrayList<>(List.of(header));
      rows.forEach(row -> texts.add(row.text(header)));
      widths.add(Widest.fit(sheet, i, texts, 8, 40));
      sheet.setDefaultColumnStyle(
          i, isNumeric(schema.columns().get(i)) ? styles.number() : styles.text());
    }
    return widths;
  }

  private void write(RuleRow row, XSSFRow to, List<Integer> widths) {
    List<String> texts =
        schema.columns().stream().map(column -> row.text(column.header())).toList();
    to.setHeightInPoints(Widest.height(texts, widths));
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        write(row, schema.columns().get(i), to.createCell(i));
      }
    }
  }

  private void write(RuleRow row, Column column, XSSFCell cell) {
    String text = row.text(column.header());
    if (!isNumeric(column)) {
      cell.setCellStyle(styles.text());
      cell.setCellValue(text);
    } else if (text.endsWith(Amount.PERCENT)) {
      cell.setCellStyle(styles.percentage(row.number(column.header())));
      cell.setCellValue(row.number(column.header()).movePointLeft(2).doubleValue());
    } else {
      cell.setCellStyle(styles.number());
      cell.setCellValue(row.number(column.header()).doubleValue());
    }
  }

  private static boolean isNumeric(Column column) {
    return column.type() == ColumnType.NUMBER || column.type() == ColumnType.YEAR;
  }

  /** Gives a column its drop-down, where it has one, and its prompt. */
  private void aid(int index, Column column, int lastRow) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    CellRangeAddressList cells = new CellRangeAddressList(1, lastRow, index, index);
    DataValidation validation = helper.createValidation(constraint(helper, column), cells);
    String prompt = column.help() + "\n可填：" + Typeable.in(column);
    validation.createPromptBox(column.header(), shortened(prompt));
    validation.setShowPromptBox(true);
    validation.createErrorBox(
        "“" + column.header() + "”不能这样填", shortened("可填：" + Typeable.in(column)));
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  private DataValidationConstraint constraint(XSSFDataValidationHelper helper, Column column) {
    return switch (column.type()) {
      case FLAG -> helper.createExplicitListConstraint(new String[] {"是", "否"});
      case CHOICE -> lists.constraint(helper, column);
      case YEAR -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1980", "2099");
      default -> new XSSFDataValidationConstraint(ValidationType.ANY, "");
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_PROMPT ? text : text.substring(0, LONGEST_PROMPT - 1) + "…";
  }
}
