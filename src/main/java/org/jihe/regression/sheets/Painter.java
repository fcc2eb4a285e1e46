package org.jihe.regression.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.office.Limits;
import org.jihe.office.PackageRefused;
import org.jihe.office.ZipParts;

/** Paints cells of a copy of a workbook; what stands in them stays. */
public final class Painter {
  private static final int COMMENT_COLUMNS = 4;
  private static final int COMMENT_ROWS = 6;

  /**
   * The copy.
   *
   * @param bytes the workbook
   * @param paints those on sheets that it has; of several on one cell the last
   * @throws IOException when the workbook cannot be opened
   */
  public byte[] paint(byte[] bytes, List<Paint> paints) throws IOException {
    try {
      ZipParts parts = ZipParts.of(bytes, Limits.STANDARD);
      return parts.afterPoi(painted(parts.forPoi(), paints));
    } catch (PackageRefused e) {
      throw new IOException(e.said(), e);
    }
  }

  private static byte[] painted(byte[] bytes, List<Paint> paints) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Map<String, XSSFCellStyle> styles = new HashMap<>();
      for (Paint paint : paints) {
        XSSFSheet sheet = workbook.getSheet(paint.sheet());
        if (sheet != null) {
          paint(sheet, paint, styles);
        }
      }
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      workbook.write(copy);
      return copy.toByteArray();
    }
  }

  private static void paint(XSSFSheet sheet, Paint paint, Map<String, XSSFCellStyle> styles) {
    CellReference at = new CellReference(paint.cell());
    XSSFRow row = sheet.getRow(at.getRow());
    XSSFRow here = row == null ? sheet.createRow(at.getRow()) : row;
    XSSFCell is = here.getCell(at.getCol());
    XSSFCell cell = is == null ? here.createCell(at.getCol()) : is;
    String key = cell.getCellStyle().getIndex() + "/" + paint.colour();
    cell.setCellStyle(styles.computeIfAbsent(key, unused -> style(cell, paint.colour())));
    if (!paint.comment().isEmpty()) {
      comment(cell, paint.comment());
    }
  }

  private static XSSFCellStyle style(XSSFCell cell, Paint.Colour colour) {
    XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour.hex())));
    return style;
  }

  private static void comment(XSSFCell cell, String text) {
    cell.removeCellComment();
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
    XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor("绩核");
    cell.setCellComment(comment);
  }
}
