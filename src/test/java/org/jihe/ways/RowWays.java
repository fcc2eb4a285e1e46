package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows and columns that are no part of the form, and indicators that share a row. */
final class RowWays {
  private static final List<String> SIGNED =
      List.of("注：1.指标值应当量化。2.本表一式两份。", "填报人：          审核人：          填报日期：    年  月  日");

  private RowWays() {}

  static List<Way> all() {
    return List.of(
        Way.of("留有模板空行", d -> d.tables(RowWays::templateRows)).ofForms(),
        Way.of("有“其中”行", RowWays::partRow).ofForms().withColumn("requirement"),
        Way.of("有合计行", d -> d.tables(RowWays::totalRow)).ofForms().withColumn("weight"),
        Way.of("有注和签字行", d -> d.tables(RowWays::signOff)).ofForms(),
        Way.of("表后有注和签字", d -> d.page(p -> p.after(SIGNED))).ofForms(),
        Way.of("有分区标题行", d -> d.tables(RowWays::sections)).ofForms(),
        Way.of("中间有空行", d -> d.tables(RowWays::blankRows)).ofForms(),
        Way.of("多一栏“备注2”", d -> d.laid(s -> s.columns(more(s.columns()))))
            .where(form -> !Skeleton.of(form).isProse()),
        Way.of("多一行没见过的栏目", d -> d.tables(RowWays::unknownRow)).ofForms(),
        Way.of("同类指标同格编号", d -> d.tables(RowWays::sharing))
            .ofForms()
            .withColumn("requirement")
            .where(RowWays::shares));
  }

  private static Grid templateRows(Grid table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      rows.add(table.rows().get(r));
      if (Grid.isIndicator(table.rows().get(r)) && lastOfLevel(table, r)) {
        rows.add(template(table.rows().get(r), "指标2："));
        rows.add(template(table.rows().get(r), "……"));
      }
    }
    return new Grid(rows);
  }

  private static boolean lastOfLevel(Grid table, int r) {
    return r + 1 == table.rows().size()
        || table.rows().get(r + 1).stream().anyMatch(cell -> cell.role() == Role.LEVEL1);
  }

  private static List<Cell> template(List<Cell> row, String name) {
    return row.stream().map(cell -> templateCell(cell, name)).toList();
  }

  private static Cell templateCell(Cell cell, String name) {
    return switch (cell.role()) {
      case NAME -> cell.text(name);
      case LEVEL1, LEVEL2 -> Cell.of("", Role.ABOVE).across(cell.across());
      default -> cell.isAbove() ? cell : cell.text("");
    };
  }

  /** A part of the first indicator, without a weight of its own. */
  private static Draft partRow(Draft draft) {
    WrittenIndicator first = draft.form().indicators().get(0);
    WrittenIndicator part =
        new WrittenIndicator(
            first.level1(), first.level2(), "其中：上半年完成数", "", "≥", "1", first.measure());
    List<WrittenIndicator> all = new ArrayList<>(draft.form().indicators());
    all.add(1, part);
    return Draft.of(draft.form().indicators(all));
  }

  private static Grid totalRow(Grid table) {
    int weights =
        table.rows().stream()
            .flatMap(List::stream)
            .filter(cell -> cell.role() == Role.WEIGHT && !cell.text().isEmpty())
            .mapToInt(cell -> Integer.parseInt(cell.text()))
            .sum();
    List<Cell> model = table.rows().get(table.rows().size() - 1);
    List<Cell> row = new ArrayList<>();
    for (Cell cell : model) {
      boolean weight = cell.role() == Role.WEIGHT;
      row.add(cell.role(Role.OTHER).text(weight ? "" + weights : row.isEmpty() ? "合计" : ""));
    }
    return table.with(table.rows().size(), List.of(row));
  }

  private static Grid signOff(Grid table) {
    return table.with(
        table.rows().size(), SIGNED.stream().map(line -> table.full(line, Role.OTHER)).toList());
  }

  private static Grid sections(Grid table) {
    int first = 0;
    while (table.rows().get(first).get(0).role().isAmong(Role.TITLE, Role.YEAR, Role.INLINE)) {
      first++;
    }
    return table
        .with(table.head(), List.of(table.full("二、绩效指标", Role.OTHER)))
        .with(first, List.of(table.full("一、项目基本情况", Role.OTHER)));
  }

  private static Grid blankRows(Grid table) {
    int end = Math.min(table.head() + 3, table.rows().size());
    while (end < table.rows().size()
        && table.rows().get(end).stream().noneMatch(cell -> cell.role() == Role.LEVEL1)) {
      end++;
    }
    return table
        .with(end, List.of(table.blankBefore(end)))
        .with(table.head(), List.of(table.blankBefore(table.head())));
  }

  private static List<Column> more(List<Column> columns) {
    return Stream.concat(columns.stream(), Stream.of(Column.of("备注2:blank"))).toList();
  }

  private static Grid unknownRow(Grid table) {
    Cell label = Cell.of("资产配置归口意见", Role.LABEL);
    Cell value = Cell.of("不涉及", Role.VALUE).across(table.width() - 1);
    return table.with(table.head(), List.of(List.of(label, value)));
  }

  private static boolean shares(WrittenForm form) {
    return form.indicators().stream().map(WrittenIndicator::level2).distinct().count()
        < form.indicators().size();
  }

  /** Indicators of one level 2 in one row, numbered in each cell. */
  private static Grid sharing(Grid table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      if (!table.rows().get(r).stream().anyMatch(cell -> cell.role() == Role.LEVEL2)) {
        if (!Grid.isIndicator(table.rows().get(r))) {
          rows.add(table.rows().get(r));
        }
        continue;
      }
      List<List<Cell>> group = new ArrayList<>(List.of(table.rows().get(r)));
      for (int next = r + 1; next < table.rows().size() && follows(table, next); next++) {
        group.add(table.rows().get(next));
      }
      rows.add(group.size() == 1 ? group.get(0) : together(group));
    }
    return new Grid(rows);
  }

  private static boolean follows(Grid table, int r) {
    return Grid.isIndicator(table.rows().get(r))
        && table.rows().get(r).stream().noneMatch(cell -> cell.role() == Role.LEVEL2);
  }

  private static List<Cell> together(List<List<Cell>> group) {
    List<Cell> row = new ArrayList<>();
    for (int c = 0; c < group.get(0).size(); c++) {
      int column = c;
      Cell first = group.get(0).get(c);
      boolean listed =
          first.role().isAmong(Role.NAME, Role.REQUIREMENT, Role.WEIGHT, Role.OTHER)
              && !first.text().isEmpty();
      row.add(listed ? first.text(numbered(group, column)) : first);
    }
    return row;
  }

  private static String numbered(List<List<Cell>> group, int column) {
    int[] number = {0};
    return group.stream()
        .map(row -> ++number[0] + "." + row.get(column).text())
        .collect(Collectors.joining("\n"));
  }
}
