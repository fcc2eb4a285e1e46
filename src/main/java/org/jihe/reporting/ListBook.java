package org.jihe.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of lists with headers that stay in view and filters. The same rows give the same
 * bytes.
 */
final class ListBook implements AutoCloseable {
  private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String HOUR = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
  private static final int LONGEST = 32_000;
  private static final int USUAL_WIDTH = 10;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFCellStyle head = workbook.createCellStyle();
  private final XSSFCellStyle body = workbook.createCellStyle();
  private final XSSFCellStyle literal = workbook.createCellStyle();

  ListBook() {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    for (XSSFCellStyle style : List.of(head, body, literal)) {
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.TOP);
    }
    // What begins like a formula stays a text when a cell is edited or the sheet saved as CSV.
    literal.setQuotePrefixed(true);
    workbook.getProperties().getCoreProperties().setCreator("绩核");
  }

  /** A further sheet; widths are in characters, from the left. */
  Sheet sheet(String name, List<String> headers, int... widths) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, headers.size() - 1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    Sheet list = new Sheet(sheet);
    list.row(head, headers.toArray());
    for (int column = 0; column < headers.size(); column++) {
      sheet.setColumnWidth(column, 256 * (column < widths.length ? widths[column] : USUAL_WIDTH));
    }
    return list;
  }

  /** A list under its headers. */
  final class Sheet {
    private final XSSFSheet sheet;
    private int rows;

    private Sheet(XSSFSheet sheet) {
      this.sheet = sheet;
    }

    /** A row of texts and numbers. */
    void row(Object... values) {
      row(body, values);
    }

    private void row(XSSFCellStyle style, Object... values) {
      XSSFRow row = sheet.createRow(rows++);
      for (int column = 0; column < values.length; column++) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (values[column] instanceof Number number) {
          cell.setCellValue(number.doubleValue());
        } else {
          text(cell, Visible.lines(String.valueOf(values[column])));
        }
      }
    }

    private void text(XSSFCell cell, String text) {
      cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……");
      if (!text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0) {
        cell.setCellStyle(literal);
      }
    }
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return timeless(out.toByteArray());
  }

  /** The package without the hour at which its parts were written. */
  private static byte[] timeless(byte[] workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NEVER);
        to.putNextEntry(timeless);
        byte[] part = from.readAllBytes();
        to.write(entry.getName().equals(PROPERTIES) ? hourless(part) : part);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] hourless(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(HOUR, NEVER + ":00Z")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
