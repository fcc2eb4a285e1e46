package org.jihe.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jihe.domain.Position;
import org.jihe.office.WorksheetCell.Kind;

/**
 * The text of a spreadsheet's cell as an officer sees it, save that a number which its format
 * rounds is given in full: 8.38 in a cell shown as 8.4 is 8.38. A cell of which that cannot be told
 * is said, and the others are read.
 */
final class CellText {
  /** Spreadsheets keep 15 digits; what lies beyond is an artefact of binary fractions. */
  private static final MathContext KEPT = new MathContext(15);

  private static final double LARGEST = 1e15;

  /** The formula by which WPS shows a picture inside a cell. */
  private static final String PICTURE = "=DISPIMG(";

  /** The last day that spreadsheets know, 31 December 9999. */
  private static final double LAST_DAY = 2_958_466;

  /** No form names a day before it; counts that turn into dates turn into such. */
  private static final int FIRST_YEAR = 1950;

  private final Map<String, NumberPattern> patterns = new HashMap<>();
  private final boolean since1904;
  private final Defects defects;

  CellText(boolean since1904, Defects defects) {
    this.since1904 = since1904;
    this.defects = defects;
  }

  /** What a cell shows; empty when that is no value, which has then been said. */
  Optional<Shown> of(WorksheetCell cell, Position position) {
    if (cell.isFormula() && !cell.kept() && cell.kind() != Kind.TEXT) {
      return unread(position, "的公式没有保存计算结果", "请用 Excel 或 WPS 打开并保存后再交");
    }
    return switch (cell.kind()) {
      case TEXT -> text(cell, position);
      case NUMBER -> number(cell, position);
      case TRUTH -> Optional.of(Shown.truly(cell.text()));
      case ERROR -> error(cell, position);
      case BLANK -> Optional.of(Shown.truly(""));
      case UNREADABLE -> unread(position, "的内容无法识别，没有读取", "请重新填写这一格后另存，再交一次");
    };
  }

  private Optional<Shown> text(WorksheetCell cell, Position position) {
    String text =
        lines(cell.style().struck() ? cell.words().standingInStruck() : cell.words().standing());
    if (cell.isFormula() && text.startsWith(PICTURE)) {
      return unread(position, "是一张图片，没有读取", "请把图片里的内容填成文字");
    } else if (cell.format().general() || text.isEmpty()) {
      return Optional.of(Shown.truly(text));
    }
    Optional<String> shown = pattern(cell).shown(text);
    return shown.isEmpty() ? hidden(position) : Optional.of(Shown.truly(shown.get()));
  }

  /** Workbooks keep the carriage returns of what was pasted; they show nothing. */
  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private Optional<Shown> error(WorksheetCell cell, Position position) {
    say(position, "是公式错误 " + Defects.quote(cell.text()), "请改正公式或直接填写数值");
    return Optional.of(Shown.truly(cell.text()));
  }

  private Optional<Shown> number(WorksheetCell cell, Position position) {
    double number = cell.number();
    NumberPattern pattern = pattern(cell);
    if (pattern.dates()) {
      return date(cell, position);
    } else if (Math.abs(number) >= LARGEST) {
      return unread(position, "的数字超过15位，其余位数已丢失", "代码等长数字请以文本格式填写");
    }
    BigDecimal exact = new BigDecimal(number).round(KEPT).stripTrailingZeros();
    Shown shown = pattern.shown(exact);
    return switch (shown.how()) {
      case TRULY, ZERO_HIDDEN -> Optional.of(shown);
      case HIDDEN -> hidden(position);
      case SCALED ->
          unread(
              position,
              "显示为" + shown.text() + "，实际存的是" + exact.toPlainString() + "，说不清以哪个为准，没有读取",
              "请把单元格格式改为常规，按本表的单位填写");
    };
  }

  private Optional<Shown> hidden(Position position) {
    return unread(position, "的内容被单元格格式（如 ;;;）隐藏，没有读取", "请把单元格格式改为常规，或清除内容");
  }

  private Optional<Shown> date(WorksheetCell cell, Position position) {
    double days = cell.number();
    if (!(days >= 0 && days < LAST_DAY)) {
      return unread(position, "是无效的日期（显示为 ####），没有读取", "请重新填写这一格");
    } else if (days == 0 && !since1904) {
      return Optional.of(new Shown("", Shown.How.ZERO_HIDDEN));
    }
    LocalDateTime moment = DateUtil.getLocalDateTime(days, since1904, true);
    DatePattern pattern = DatePattern.of(cell.format().pattern().split(";", 2)[0]);
    if (moment.getYear() < FIRST_YEAR && pattern.hasDay()) {
      String number = BigDecimal.valueOf(days).stripTrailingZeros().toPlainString();
      return unread(
          position,
          "显示为日期" + moment.toLocalDate() + "，像是数字" + number + "被改成了日期，没有读取",
          "请把单元格格式改为常规，核对后再交");
    }
    return Optional.of(Shown.truly(pattern.shown(moment, days)));
  }

  private NumberPattern pattern(WorksheetCell cell) {
    return patterns.computeIfAbsent(cell.format().pattern(), NumberPattern::of);
  }

  private Optional<Shown> unread(Position position, String what, String hint) {
    say(position, what, hint);
    return Optional.empty();
  }

  private void say(Position position, String what, String hint) {
    defects.add(position, Defects.where(position) + what, hint);
  }
}
