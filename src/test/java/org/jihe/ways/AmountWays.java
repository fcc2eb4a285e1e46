package org.jihe.ways;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How amounts of money are written. */
final class AmountWays {
  private AmountWays() {}

  static List<Way> all() {
    return List.of(
        Way.of("金额带单位", d -> amounts(d, a -> a + d.form().value("unit"))).ofForms(),
        Way.of("金额写作“100万”", d -> amounts(d, a -> a + "万"))
            .ofForms()
            .where(form -> form.value("unit").equals("万元")),
        Way.of("金额有千分位和两位小数", d -> amounts(d, AmountWays::grouped)).ofForms(),
        Way.of("没有的金额写“-”", d -> amounts(d, a -> a.equals("0") ? "-" : a))
            .where(AmountWays::hasNone),
        Way.of("没有的金额写“无”", d -> amounts(d, a -> a.equals("0") ? "无" : a))
            .where(AmountWays::hasNone),
        Way.of("没有的金额留空", d -> amounts(d, a -> a.equals("0") ? "" : a)).where(AmountWays::hasNone),
        Way.of("各项金额同格", d -> d.tables(t -> inOneCell(t, d.form())))
            .ofForms()
            .where(form -> Skeleton.of(form).has("fiscal"))
            .where(form -> !form.layout().equals("L8")),
        Way.of("单位写在栏目名里", AmountWays::unitInLabels).where(AmountWays::unitBeside),
        Way.of("金额是数值格", d -> d.cells(AmountWays::numeric)).in(Way.EXCEL).alsoOld());
  }

  private static boolean hasNone(WrittenForm form) {
    return form.values().containsValue("0");
  }

  private static boolean unitBeside(WrittenForm form) {
    return Skeleton.of(form).rows().stream().anyMatch(row -> row.endsWith("单位：{unit}"));
  }

  private static Draft amounts(Draft draft, UnaryOperator<String> spelling) {
    return draft.cells(c -> c.role() == Role.AMOUNT ? c.text(spelling.apply(c.text())) : c);
  }

  private static String grouped(String amount) {
    return "%,.2f".formatted(new BigDecimal(amount));
  }

  private static Cell numeric(Cell cell) {
    boolean figure = cell.role().isAmong(Role.AMOUNT, Role.WEIGHT, Role.TARGET);
    return figure && cell.text().matches("[0-9.]+") ? cell.mark(Mark.NUMERIC) : cell;
  }

  /** 项目资金 | 年度资金总额：310 … 财政拨款：280 … in one cell, in place of the rows of amounts. */
  private static Grid inOneCell(Grid table, WrittenForm form) {
    List<List<Cell>> rows = new ArrayList<>();
    boolean written = false;
    for (List<Cell> row : table.rows()) {
      boolean amount = row.stream().anyMatch(cell -> cell.role() == Role.AMOUNT);
      if (!amount) {
        rows.add(row);
      } else if (!written) {
        Cell label = Cell.of("项目资金（" + form.value("unit") + "）", Role.LABEL);
        Cell value = Cell.of(together(table), Role.VALUE).across(table.width() - 1);
        rows.add(List.of(label, value));
        written = true;
      }
    }
    return new Grid(rows);
  }

  private static String together(Grid table) {
    List<String> parts = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      for (int i = 1; i < row.size(); i++) {
        if (row.get(i).role() == Role.AMOUNT) {
          parts.add(row.get(i - 1).text().replaceAll("：$|（.*）", "") + "：" + row.get(i).text());
        }
      }
    }
    return parts.stream().collect(Collectors.joining("\n"));
  }

  private static Draft unitInLabels(Draft draft) {
    String unit = "（" + draft.form().value("unit") + "）";
    return draft.tables(table -> new Grid(table.rows().stream().map(r -> unit(r, unit)).toList()));
  }

  private static List<Cell> unit(List<Cell> row, String unit) {
    List<Cell> all = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      boolean amountNext = i + 1 < row.size() && row.get(i + 1).role() == Role.AMOUNT;
      if (cell.role() == Role.INLINE && cell.text().contains("单位：" + unit.substring(1, 2))) {
        all.add(cell.text(""));
      } else if (cell.role() == Role.LABEL && amountNext && !cell.text().contains("（")) {
        all.add(cell.text(cell.text().replace("：", "") + unit));
      } else {
        all.add(cell);
      }
    }
    return all;
  }
}
