package org.jihe.rules.sheet;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Marks on the cells of a sheet: a colour and a comment.
 *
 * <p>The colour is a conditional format, so that the cell's own look stays, and holds only as long
 * as the cell holds what was wrong: it goes when the cell is corrected.
 */
final class CellAnnotations {
  /** Stands before every remark of ours, so that a later run knows them among the officer's own. */
  static final String SIGN = "【绩核】";

  private static final byte[] RED = {(byte) 0xFF, (byte) 0xB3, (byte) 0xB3};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};

  /** What a formula may hold of a text. */
  private static final int LONGEST_LITERAL = 200;

  private CellAnnotations() {}

  /** Marks a cell; row and column count from 0. */
  static void mark(XSSFSheet sheet, int row, int column, String text, boolean grave) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    colour(cell, grave ? RED : YELLOW);
    comment(cell, text);
  }

  private static void colour(XSSFCell cell, byte[] colour) {
    XSSFSheetConditionalFormatting formats = cell.getSheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formats.createConditionalFormattingRule("AND(\"" + SIGN + "\"<>\"\"," + holds(cell) + ")");
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    pattern.setFillBackgroundColor(new XSSFColor(colour));
    CellRangeAddress range = CellRangeAddress.valueOf(cell.getAddress().formatAsString());
    formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
  }

  /** A formula that is true as long as the cell is as it is, where that can be said. */
  private static String holds(XSSFCell cell) {
    String at = cell.getAddress().formatAsString();
    if (cell.getRowIndex() == 0) {
      return "TRUE";
    }
    if (cell.getCellType() == CellType.BLANK) {
      return "ISBLANK(" + at + ")";
    }
    boolean literal =
        cell.getCellType() == CellType.STRING
            && cell.getStringCellValue().length() <= LONGEST_LITERAL
            && cell.getStringCellValue().chars().noneMatch(Character::isISOControl);
    return literal
        ? "EXACT(" + at + ",\"" + cell.getStringCellValue().replace("\"", "\"\"") + "\")"
        : "TRUE";
  }

  private static void comment(XSSFCell cell, String text) {
    XSSFSheet sheet = cell.getSheet();
    String own =
        Optional.ofNullable(cell.getCellComment())
            .map(comment -> comment.getString().getString() + "\n")
            .orElse("");
    cell.removeCellComment();
    int lines = (own + text).length() / 18 + (own + text).split("\n", -1).length + 1;
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 5);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + Math.min(lines, 20));
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(own + text));
    comment.setAuthor("绩核");
    cell.setCellComment(comment);
  }

  /** Whether a cell carries a mark. */
  static boolean any(XSSFSheet sheet) {
    return sheet.getCellComments().values().stream().anyMatch(CellAnnotations::isOurs);
  }

  private static boolean isOurs(XSSFComment comment) {
    return comment.getString().getString().contains(SIGN);
  }

  /** Takes all marks away; what officers wrote in comments stays. */
  static void clear(XSSFSheet sheet) {
    for (Map.Entry<CellAddress, XSSFComment> entry :
        Map.copyOf(sheet.getCellComments()).entrySet()) {
      if (isOurs(entry.getValue())) {
        String text = entry.getValue().getString().getString();
        String own = text.substring(0, text.indexOf(SIGN)).strip();
        clear(sheet, entry.getKey(), own);
      }
    }
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
      if (isOurs(formats.getConditionalFormattingAt(i))) {
        formats.removeConditionalFormatting(i);
      }
    }
  }

  private static void clear(XSSFSheet sheet, CellAddress at, String own) {
    XSSFRow row = sheet.getRow(at.getRow());
    XSSFCell cell = row == null ? null : row.getCell(at.getColumn());
    if (cell == null) {
      return;
    }
    cell.removeCellComment();
    if (!own.isEmpty()) {
      comment(cell, own);
    }
  }

  private static boolean isOurs(XSSFConditionalFormatting formatting) {
    for (int i = 0; i < formatting.getNumberOfRules(); i++) {
      if (String.valueOf(formatting.getRule(i).getFormula1()).contains(SIGN)) {
        return true;
      }
    }
    return false;
  }
}
