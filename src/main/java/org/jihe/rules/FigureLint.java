package org.jihe.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Finds figures and dates that can be read but cannot be meant. */
final class FigureLint {
  private static final String SHARE = "比例";

  private final List<Defect> defects;

  FigureLint(List<Defect> defects) {
    this.defects = defects;
  }

  void check(Map<String, List<RuleRow>> tables) {
    tables.values().forEach(rows -> rows.forEach(this::check));
  }

  private void check(RuleRow row) {
    TableSchema schema = row.schema();
    if (schema.equals(Tables.WEIGHTS)) {
      positive(row, "权重合计", "含执行率合计", "单项上限");
      whole(row, "最少指标数");
      notAbove(row, "单项上限", "权重合计");
    } else if (schema.equals(Tables.ORGANS)) {
      whole(row, "陈旧年限");
    } else if (schema.equals(Tables.PROJECT_CODES)) {
      whole(row, "长度");
    } else if (schema.equals(Tables.PARAMETERS)) {
      share(row);
    } else if (schema.equals(Tables.REGISTRY)) {
      inOrder(row, "公布", "施行");
      inOrder(row, "施行", "失效");
      notAbove(row, "期间起", "期间止");
    } else if (schema.equals(Tables.FRUGALITY)) {
      positive(row, "单价上限");
    }
  }

  private void positive(RuleRow row, String... headers) {
    for (String header : headers) {
      number(row, header)
          .filter(number -> number.signum() <= 0)
          .ifPresent(number -> add(row, header, "“" + header + "”应大于0", "填大于0的数"));
    }
  }

  private void whole(RuleRow row, String header) {
    number(row, header)
        .filter(number -> number.signum() < 0 || number.stripTrailingZeros().scale() > 0)
        .ifPresent(
            number ->
                add(row, header, "“" + header + "”填的是" + row.text(header) + "，应是整数", "填0或正整数"));
  }

  private void notAbove(RuleRow row, String low, String high) {
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

  /** A share is compared with numbers from 0 to 1; with a percentage it would never act. */
  private void share(RuleRow row) {
    BigDecimal value = row.number("值");
    boolean isShare = row.text("名称").contains(SHARE);
    if (isShare && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
      String meant = value.movePointLeft(2).stripTrailingZeros().toPlainString();
      add(
          row,
          "值",
          "“" + row.text("名称") + "”填的是" + row.text("值") + "，应在0至1之间",
          "填小数，如 0.8。是否想填“" + meant + "”？");
    }
  }

  private void inOrder(RuleRow row, String first, String second) {
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

  private static Optional<BigDecimal> number(RuleRow row, String header) {
    return row.has(header) ? Optional.of(row.number(header)) : Optional.empty();
  }

  private void add(RuleRow row, String header, String message, String hint) {
    defects.add(
        new Defect(
            row.schema().path(),
            new Position.SheetCell(row.schema().sheet(), row.cell(header)),
            message,
            hint));
  }
}
