package org.jihe.rules.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.rules.cell.Amount;

/** The styles of a workbook's cells. */
final class SheetStyles {
  private static final String FONT = "宋体";
  private static final byte[] INK = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
  private static final byte[] PAPER = {(byte) 0xE7, (byte) 0xEE, (byte) 0xF6};
  private static final byte[] LINE = {(byte) 0xC9, (byte) 0xD2, (byte) 0xDC};
  private static final byte[] REQUIRED = {(byte) 0xB0, (byte) 0x2A, (byte) 0x2A};

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  SheetStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The header of a column. */
  XSSFCellStyle header(boolean required) {
    return styles.computeIfAbsent(
        "header " + required,
        key -> {
          XSSFCellStyle style = bordered();
          style.setFont(font(11, true, required ? REQUIRED : INK));
          style.setFillForegroundColor(new XSSFColor(PAPER));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          style.setDataFormat(workbook.createDataFormat().getFormat("@"));
          return style;
        });
  }

  /** A cell that holds text, whatever is typed in it. */
  XSSFCellStyle text() {
    return formatted("@");
  }

  /** A cell that holds a number. */
  XSSFCellStyle number() {
    return formatted("General");
  }

  /** A cell that holds a percentage with as many decimals as the number before the sign has. */
  XSSFCellStyle percentage(BigDecimal number) {
    int decimals = Math.max(0, Amount.plain(number).scale());
    return formatted(decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%");
  }

  /** A title over several lines. */
  XSSFCellStyle title(int points) {
    return styles.computeIfAbsent(
        "title " + points,
        key -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(font(points, true, INK));
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          return style;
        });
  }

  /** Running text without a border. */
  XSSFCellStyle prose() {
    return styles.computeIfAbsent(
        "prose",
        key -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(font(11, false, new byte[] {0, 0, 0}));
          style.setVerticalAlignment(VerticalAlignment.TOP);
          return style;
        });
  }

  private XSSFCellStyle formatted(String format) {
    return styles.computeIfAbsent(
        format,
        key -> {
          XSSFCellStyle style = bordered();
          style.setFont(font(11, false, new byte[] {0, 0, 0}));
          style.setVerticalAlignment(VerticalAlignment.TOP);
          style.setLocked(false);
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }

  private XSSFCellStyle bordered() {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFColor line = new XSSFColor(LINE);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
    style.setWrapText(true);
    return style;
  }

  private XSSFFont font(int points, boolean bold, byte[] colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(new XSSFColor(colour));
    return font;
  }
}
