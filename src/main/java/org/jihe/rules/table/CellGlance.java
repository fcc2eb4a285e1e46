package org.jihe.rules.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCalcPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCalcMode;

/** Takes from a cell of a workbook what whoever filled it sees there. */
final class CellGlance {
  /** Spreadsheets keep fifteen digits; what lies beyond is noise. */
  private static final MathContext PRECISION = new MathContext(15);

  private static final BigDecimal LONGEST = BigDecimal.TEN.pow(15);

  private static final Pattern DIGITS = Pattern.compile("[-+]?[\\d,]+(\\.\\d+)?%?");

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  /**
   * What stands in a cell.
   *
   * @param text as seen; empty when the cell is blank or at fault
   * @param fault why the cell cannot be used, in Chinese
   * @param warning what should be looked at, in Chinese
   */
  record Seen(String text, Optional<String> fault, Optional<String> warning) {
    static Seen plain(String text) {
      return new Seen(text, Optional.empty(), Optional.empty());
    }

    static Seen fault(String fault) {
      return new Seen("", Optional.of(fault), Optional.empty());
    }

    Seen warned(String warning) {
      return fault.isPresent() ? this : new Seen(text, fault, Optional.of(warning));
    }
  }

  /** Looks at a cell of a column of the given type. */
  Seen see(Cell cell, ColumnType type) {
    if (cell.getCellType() != CellType.FORMULA) {
      return see(cell, cell.getCellType(), type);
    }
    if (cell instanceof XSSFCell xssf && xssf.getRawValue() == null) {
      return Seen.fault("是公式，而且没有保存结果");
    }
    if (isStale(cell)) {
      return Seen.fault("是公式，保存时没有重新计算，结果可能已过期");
    }
    return see(cell, cell.getCachedFormulaResultType(), type)
        .warned("是公式“=" + cell.getCellFormula() + "”，按保存时的结果读取；规则表里请直接填值");
  }

  /** Whether whoever saved the workbook says that its formulas are yet to be calculated. */
  private static boolean isStale(Cell cell) {
    if (!(cell instanceof XSSFCell xssf)
        || !xssf.getSheet().getWorkbook().getCTWorkbook().isSetCalcPr()) {
      return false;
    }
    CTCalcPr calculation = xssf.getSheet().getWorkbook().getCTWorkbook().getCalcPr();
    boolean keptBack =
        calculation.getCalcMode() == STCalcMode.MANUAL && !calculation.getCalcOnSave();
    return keptBack || calculation.getFullCalcOnLoad() || !calculation.getCalcCompleted();
  }

  private Seen see(Cell cell, CellType content, ColumnType type) {
    return switch (content) {
      case STRING -> text(cell.getStringCellValue(), type);
      case NUMERIC -> number(cell, type);
      case BOOLEAN -> Seen.plain(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> Seen.fault("是错误值 " + error(cell.getErrorCellValue()));
      default -> Seen.plain("");
    };
  }

  private static Seen text(String text, ColumnType type) {
    boolean numeric = type == ColumnType.NUMBER || type == ColumnType.YEAR;
    return numeric && DIGITS.matcher(Widths.narrow(text).strip()).matches()
        ? Seen.plain(text).warned("是存成文本的数“" + text.strip() + "”，已按数读取；请改为数值格式")
        : Seen.plain(text);
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
  }

  private Seen number(Cell cell, ColumnType type) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return date(cell, type);
    }
    BigDecimal exact = new BigDecimal(cell.getNumericCellValue(), PRECISION);
    String format = cell.getCellStyle().getDataFormatString();
    if (isPercentage(format)) {
      return Seen.plain(Amount.plain(exact.movePointRight(2)).toPlainString() + Amount.PERCENT);
    }
    String plain = Amount.plain(exact).toPlainString();
    if (exact.abs().compareTo(LONGEST) >= 0) {
      return Seen.fault("是超过15位的数，Excel 已改动了它的末几位；请把单元格设为文本格式后重填");
    }
    String shown = formatter.formatCellValue(cell).strip();
    if (FigureLook.scales(format)) {
      return Seen.plain(plain).warned("的格式会把数缩小了显示，实际是 " + plain + "，按实际值读取");
    }
    boolean general = format.equalsIgnoreCase("General") || format.equals("@");
    if (general || shown.equals(plain)) {
      return Seen.plain(plain);
    }
    return isNumeric(type) ? FigureLook.of(plain, shown).seen(type) : Seen.plain(shown);
  }

  private static boolean isNumeric(ColumnType type) {
    return switch (type) {
      case NUMBER, YEAR, NUMBER_TEST, MONEY_TEST -> true;
      default -> false;
    };
  }

  private static boolean isPercentage(String format) {
    return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
  }

  private static Seen date(Cell cell, ColumnType type) {
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (type != ColumnType.DATE) {
      return Seen.fault("是日期 " + moment.toLocalDate() + "，可能是 Excel 自动改的；请把单元格设为文本格式后重填");
    }
    return moment.toLocalTime().toSecondOfDay() == 0
        ? Seen.plain(moment.toLocalDate().toString())
        : Seen.fault("是带时刻的日期；请只填日期");
  }
}
