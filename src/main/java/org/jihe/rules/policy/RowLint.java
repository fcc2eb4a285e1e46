package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.sheet.RuleRow;

/** Notes figures, dates and names that can be read in a row and cannot be meant. */
public final class RowLint {
  private final TableRows all;
  private final List<Defect> defects;

  /**
   * @param all the rows of all tables
   * @param defects receives what is found
   */
  public RowLint(TableRows all, List<Defect> defects) {
    this.all = all;
    this.defects = defects;
  }

  /** A defect of a cell. */
  public static Defect at(RuleRow row, String header, String message, String hint) {
    return new Defect(
        row.schema().path(),
        new Position.SheetCell(row.schema().sheet(), row.cell(header)),
        message,
        hint);
  }

  public void add(RuleRow row, String header, String message, String hint) {
    defects.add(at(row, header, message, hint));
  }

  TableRows all() {
    return all;
  }

  void positive(RuleRow row, String... headers) {
    for (String header : headers) {
      number(row, header)
          .filter(number -> number.signum() <= 0)
          .ifPresent(number -> add(row, header, "“" + header + "”应大于0", "填大于0的数"));
    }
  }

  void whole(RuleRow row, String header) {
    number(row, header)
        .filter(number -> number.signum() < 0 || number.stripTrailingZeros().scale() > 0)
        .ifPresent(
            number ->
                add(row, header, "“" + header + "”填的是" + row.text(header) + "，应是整数", "填0或正整数"));
  }

  void notAbove(RuleRow row, String low, String high) {
    Optional<BigDecimal> most = number(row, high);
    number(row, low)
        .filter(number -> most.filter(m -> m.compareTo(number) < 0).isPresent())
        .ifPresent(
            number ->
                add(
                    row,
                    low,
                    "“" + low + "”（" + row.text(low) + "）大于“" + high + "”（" + row.text(high) + "）",
                    "核对两个数是否填反"));
  }

  void inOrder(RuleRow row, String first, String second) {
    Optional<LocalDate> last = row.date(second);
    row.date(first)
        .filter(day -> last.filter(day::isAfter).isPresent())
        .ifPresent(
            day ->
                add(
                    row,
                    second,
                    "“" + second + "”（" + row.text(second) + "）早于“" + first + "”（" + day + "）",
                    "核对两个日期是否填反"));
  }

  /** A name that leads nowhere: the row can be read, and would never act. */
  void unknown(RuleRow row, String header, String table, List<String> names) {
    String name = row.text(header);
    add(
        row,
        header,
        table + "表里没有“" + name + "”，本行永远不会起作用",
        Likeness.word(name, names).map(meant -> "是否想填“" + meant + "”？").orElse("核对写法，或在那张表里加一行"));
  }

  private static Optional<BigDecimal> number(RuleRow row, String header) {
    return row.has(header) ? Optional.of(row.number(header)) : Optional.empty();
  }
}
