package org.jihe.rules.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jihe.chinese.Widths;
import org.jihe.office.CellFormat;
import org.jihe.office.Workbook;
import org.jihe.office.WorksheetCell;
import org.jihe.rules.cell.Amount;
import org.jihe.rules.cell.ColumnType;

/** Takes from a cell of a workbook what whoever filled it sees there. */
final class DisplayedValue {
  /** Spreadsheets keep fifteen digits; what lies beyond is noise. */
  private static final MathContext PRECISION = new MathContext(15);

  private static final BigDecimal LONGEST = BigDecimal.TEN.pow(15);

  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]{1,20}[!?]?");

  private static final Pattern DIGITS = Pattern.compile("[-+]?[\\d,]+(\\.\\d+)?%?");

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private final boolean since1904;
  private final boolean stale;

  DisplayedValue(Workbook book) {
    this.since1904 = book.since1904();
    this.stale = book.stale();
  }

  /** What whoever looks at a cell of a column of the given type sees. */
  SeenCell see(WorksheetCell cell, ColumnType type) {
    if (!cell.isFormula()) {
      return value(cell, type);
    }
    if (!cell.kept()) {
      return SeenCell.fault("是公式，而且没有保存结果");
    }
    if (stale) {
      return SeenCell.fault("是公式，保存时没有重新计算，结果可能已过期");
    }
    return value(cell, type).warned("是公式“=" + cell.by().formula() + "”，按保存时的结果读取；规则表里请直接填值");
  }

  private SeenCell value(WorksheetCell cell, ColumnType type) {
    return switch (cell.kind()) {
      case TEXT -> text(cell.text(), type);
      case NUMBER -> number(cell, type);
      case TRUTH -> SeenCell.plain(cell.text());
      case ERROR -> SeenCell.fault("是错误值 " + error(cell.text()));
      case BLANK -> SeenCell.plain("");
      case UNREADABLE -> SeenCell.fault("的内容无法识别");
    };
  }

  private static SeenCell text(String text, ColumnType type) {
    boolean numeric = type == ColumnType.NUMBER || type == ColumnType.YEAR;
    return numeric && DIGITS.matcher(Widths.half(text).strip()).matches()
        ? SeenCell.plain(text).warned("是存成文本的数“" + text.strip() + "”，已按数读取；请改为数值格式")
        : SeenCell.plain(text);
  }

  private static String error(String name) {
    return name.isEmpty()
        ? FormulaError.NULL.getString()
        : ERROR.matcher(name).matches() ? name : "#?";
  }

  private SeenCell number(WorksheetCell cell, ColumnType type) {
    CellFormat format = cell.format();
    if (format.date() && DateUtil.isValidExcelDate(cell.number())) {
      return date(cell, type);
    }
    BigDecimal exact = new BigDecimal(cell.number(), PRECISION);
    if (format.percentage()) {
      return SeenCell.plain(Amount.plain(exact.movePointRight(2)).toPlainString() + Amount.PERCENT);
    }
    String plain = Amount.plain(exact).toPlainString();
    if (exact.abs().compareTo(LONGEST) >= 0) {
      return SeenCell.fault("是超过15位的数，Excel 已改动了它的末几位；请把单元格设为文本格式后重填");
    }
    if (format.scales()) {
      return SeenCell.plain(plain).warned("的格式会把数缩小了显示，实际是 " + plain + "，按实际值读取");
    }
    String shown = format.general() ? plain : shown(cell);
    if (shown.equals(plain)) {
      return SeenCell.plain(plain);
    }
    return isNumeric(type) ? FigureLook.of(plain, shown).seen(type) : SeenCell.plain(shown);
  }

  private String shown(WorksheetCell cell) {
    CellFormat format = cell.format();
    return formatter
        .formatRawCellContents(cell.number(), format.id(), format.pattern(), since1904)
        .strip();
  }

  private static boolean isNumeric(ColumnType type) {
    return switch (type) {
      case NUMBER, YEAR, NUMBER_TEST, MONEY_TEST -> true;
      default -> false;
    };
  }

  private SeenCell date(WorksheetCell cell, ColumnType type) {
    LocalDateTime moment = DateUtil.getLocalDateTime(cell.number(), since1904);
    if (type != ColumnType.DATE) {
      return SeenCell.fault("是日期 " + moment.toLocalDate() + "，可能是 Excel 自动改的；请把单元格设为文本格式后重填");
    }
    return moment.toLocalTime().toSecondOfDay() == 0
        ? SeenCell.plain(moment.toLocalDate().toString())
        : SeenCell.fault("是带时刻的日期；请只填日期");
  }
}
