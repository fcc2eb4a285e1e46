package org.jihe.rules.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.rules.cell.Column;

/** The sample workbook after somebody changed it by hand. */
final class Edited {
  private Edited() {}

  static byte[] workbook(Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Samples.workbook()))) {
      change.accept(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell of a sheet by its header and its row, counted from 1. */
  static XSSFCell cell(XSSFSheet sheet, String header, int row) {
    TableSchema schema =
        Samples.SCHEMAS.stream()
            .filter(s -> s.sheet().equals(sheet.getSheetName()))
            .findFirst()
            .orElseThrow();
    return sheet
        .getRow(row - 1)
        .getCell(index(schema, header), MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static String reference(TableSchema schema, String header, int row) {
    return References.cell(index(schema, header), row);
  }

  private static int index(TableSchema schema, String header) {
    List<String> headers = schema.columns().stream().map(Column::header).toList();
    return headers.indexOf(header);
  }
}
