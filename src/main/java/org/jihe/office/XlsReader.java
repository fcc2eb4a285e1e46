package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jihe.office.RichText.Run;
import org.jihe.office.RichText.Strike;
import org.jihe.office.WorksheetCell.Kind;
import org.jihe.office.WorksheetCell.Origin;

/** Reads a workbook of Excel 97–2003 as the same sheets, rows and cells as a newer one has. */
final class XlsReader {
  private final HSSFWorkbook workbook;

  private XlsReader(HSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static Workbook read(byte[] content) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      return new XlsReader(workbook).read();
    }
  }

  private Workbook read() throws IOException {
    int count = workbook.getNumberOfSheets();
    if (count == 0) {
      throw new IOException("no sheet");
    }
    List<Worksheet> sheets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      sheets.add(sheet(workbook.getSheetAt(i), hidden));
    }
    return new Workbook(sheets, workbook.getInternalWorkbook().isUsing1904DateWindowing(), false);
  }

  private Worksheet sheet(HSSFSheet sheet, boolean hidden) {
    List<WorksheetRow> rows = new ArrayList<>();
    int widest = 0;
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      rows.add(row((HSSFRow) row));
      widest = Math.max(widest, row.getLastCellNum());
    }
    WorksheetColumns columns = new WorksheetColumns();
    for (int column = 0; column < widest; column++) {
      if (sheet.isColumnHidden(column)) {
        columns.hide(column);
      }
    }
    return new Worksheet(
        sheet.getSheetName(),
        hidden,
        rows,
        false,
        columns,
        List.copyOf(sheet.getMergedRegions()),
        false,
        Optional.empty(),
        XlsSurroundings.of(sheet),
        false);
  }

  private WorksheetRow row(HSSFRow row) {
    List<WorksheetCell> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(cell((HSSFCell) cell));
    }
    return new WorksheetRow(row.getRowNum(), row.getZeroHeight(), false, false, cells);
  }

  private WorksheetCell cell(HSSFCell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    Kind kind =
        switch (type) {
          case STRING -> Kind.TEXT;
          case NUMERIC -> Kind.NUMBER;
          case BOOLEAN -> Kind.TRUTH;
          case ERROR -> Kind.ERROR;
          default -> Kind.BLANK;
        };
    HSSFCellStyle style = cell.getCellStyle();
    boolean struck = workbook.getFontAt(style.getFontIndex()).getStrikeout();
    CellFormat format =
        CellFormat.of(
            style.getDataFormat(), Optional.ofNullable(style.getDataFormatString()).orElse(""));
    return new WorksheetCell(
        cell.getColumnIndex(),
        kind,
        words(cell, kind),
        kind == Kind.NUMBER ? cell.getNumericCellValue() : 0,
        new CellStyle(format, struck),
        true,
        formula ? Origin.formula("") : Origin.TYPED);
  }

  private RichText words(HSSFCell cell, Kind kind) {
    return switch (kind) {
      case TEXT -> words(cell.getRichStringCellValue());
      case TRUTH -> RichText.plain(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> RichText.plain(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> RichText.NONE;
    };
  }

  private RichText words(HSSFRichTextString text) {
    int runs = text.numFormattingRuns();
    if (runs == 0) {
      return RichText.plain(text.getString());
    }
    List<Run> parts = new ArrayList<>();
    int from = text.getIndexOfFormattingRun(0);
    parts.add(new Run(text.getString().substring(0, from), Strike.AS_ITS_CELL));
    for (int i = 0; i < runs; i++) {
      int end = i + 1 < runs ? text.getIndexOfFormattingRun(i + 1) : text.length();
      HSSFFont font = workbook.getFontAt(text.getFontOfFormattingRun(i));
      Strike strike = font.getStrikeout() ? Strike.YES : Strike.NO;
      parts.add(new Run(text.getString().substring(from, Math.max(from, end)), strike));
      from = Math.max(from, end);
    }
    return RichText.of(parts);
  }
}
