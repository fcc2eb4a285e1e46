package org.jihe.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jihe.chinese.Numeral;
import org.jihe.domain.Position;

/**
 * The text of a spreadsheet's cell as an officer sees it, save that a number which its format
 * rounds is given in full: 8.38 in a cell shown as 8.4 is 8.38.
 */
final class CellText {
  /** Spreadsheets keep 15 digits; what lies beyond is an artefact of binary fractions. */
  private static final MathContext KEPT = new MathContext(15);

  private static final double LARGEST = 1e15;
  private static final BigDecimal NOISE = new BigDecimal("1e-9");

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final String sheet;
  private final Defects defects;

  CellText(String sheet, Defects defects) {
    this.sheet = sheet;
    this.defects = defects;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  String of(Cell cell, Position position) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      if (cell instanceof XSSFCell x && !saved(x)) {
        say(position, "的公式没有保存计算结果", "请用 Excel 或 WPS 打开并保存后再交");
        return "";
      }
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell, position);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> error(cell, position);
      default -> "";
    };
  }

  /** Where a program saved no result, POI would answer 0. */
  private static boolean saved(XSSFCell formula) {
    boolean empty = !formula.getCTCell().isSetV() || formula.getCTCell().getV().isEmpty();
    return !empty || formula.getCachedFormulaResultType() == CellType.STRING;
  }

  private String error(Cell cell, Position position) {
    String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
    say(position, "是公式错误 " + error, "请改正公式或直接填写数值");
    return error;
  }

  private void say(Position position, String what, String hint) {
    String cell = position instanceof Position.SheetCell at ? at.cell() : "";
    defects.add(position, "工作表「" + sheet + "」" + cell + what, hint);
  }

  private String number(Cell cell, Position position) {
    String shown = formatter.formatCellValue(cell);
    if (DateUtil.isCellDateFormatted(cell)) {
      return shown;
    } else if (Math.abs(cell.getNumericCellValue()) >= LARGEST) {
      say(position, "的数字超过15位，其余位数已丢失", "代码等长数字请以文本格式填写");
      return shown;
    }
    BigDecimal value = new BigDecimal(cell.getNumericCellValue()).round(KEPT).stripTrailingZeros();
    Optional<Numeral> numeral = Numeral.in(shown);
    boolean percent = numeral.filter(n -> n.after().startsWith("%")).isPresent();
    BigDecimal exact = percent ? value.movePointRight(2) : value;
    boolean faithful =
        numeral.filter(n -> n.value().subtract(exact).abs().compareTo(NOISE) < 0).isPresent();
    return faithful ? shown : exact.toPlainString() + (percent ? "%" : "");
  }
}
