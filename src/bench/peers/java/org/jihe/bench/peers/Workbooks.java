package org.jihe.bench.peers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbooks of peers, line by line. */
final class Workbooks implements AutoCloseable {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private Sheet sheet;
  private int lines;

  Workbooks(String sheetName) {
    sheet = workbook.createSheet(sheetName);
  }

  /** Goes on in another sheet. */
  void sheet(String sheetName) {
    sheet = workbook.createSheet(sheetName);
    lines = 0;
  }

  /** Writes the next line; an empty text leaves its cell blank. */
  Row line(String... texts) {
    Row row = sheet.createRow(lines++);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
    return row;
  }

  /** Makes one cell of some in a row; both numbers from 0. */
  void merge(int row, int first, int last) {
    sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
