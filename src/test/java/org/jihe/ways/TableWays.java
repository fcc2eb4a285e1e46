package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Levels, headers, and how a form is spread over tables. */
final class TableWays {
  private static final int PAGE = 3;

  private TableWays() {}

  static List<Way> all() {
    return List.of(
        Way.of("各级指标不合并、逐行重复", d -> d.tables(t -> unmerged(t, true))).withColumn("level1"),
        Way.of("各级指标不合并、下面留空", d -> d.tables(t -> unmerged(t, false)))
            .withColumn("level1")
            .ofForms()
            .alsoOld(),
        Way.of("一级指标竖排", d -> d.cells(c -> level1(c, String.join("\n", c.text().split("")))))
            .withColumn("level1"),
        Way.of("一级指标有分值", d -> d.cells(c -> level1(c, c.text() + "\n（40分）")))
            .withColumn("level1")
            .ofForms(),
        Way.of("表头两行", TableWays::headOnTwoRows).withColumn("requirement").ofForms().alsoOld(),
        Way.of("表头上有总栏目", d -> d.tables(TableWays::sectionAboveHead)).ofForms(),
        Way.of("每页重复表头", d -> d.tables(t -> repeated(t))).ofForms(),
        Way.of("指标另成一表", d -> d.page(p -> p.tables(apart(p.table())))).ofForms().alsoOld(),
        Way.of("续表有表头", d -> d.page(p -> p.tables(continued(p.table(), true)))).ofForms(),
        Way.of("续表没有表头", d -> d.page(p -> p.tables(continued(p.table(), false))))
            .ofForms()
            .alsoOld(),
        Way.of("续表标明“续表”", TableWays::marked).ofForms().in(Way.NEW_OFFICE),
        Way.of("一张表拆成几个表格", d -> d.page(p -> p.tables(pages(p.table())))).ofForms());
  }

  private static Cell level1(Cell cell, String text) {
    return cell.role() == Role.LEVEL1 ? cell.text(text) : cell;
  }

  /** Every cell merged downwards by cells of its own, filled or not. */
  private static Grid unmerged(Grid table, boolean filled) {
    List<List<Cell>> rows = new ArrayList<>();
    int head = table.head();
    for (int r = 0; r < table.rows().size(); r++) {
      rows.add(r <= head ? table.rows().get(r) : unmerged(table, r, filled));
    }
    return new Grid(rows);
  }

  private static List<Cell> unmerged(Grid table, int r, boolean filled) {
    List<Cell> row = new ArrayList<>();
    for (int c = 0; c < table.rows().get(r).size(); c++) {
      Cell cell = table.rows().get(r).get(c);
      boolean side = c == 0 && isSide(table);
      String text = filled && !side ? table.textAbove(r, c) : "";
      row.add(cell.isAbove() && !side ? cell.role(Role.OTHER).text(text) : cell);
    }
    return row;
  }

  private static boolean isSide(Grid table) {
    return table.head() < table.rows().size()
        && table.rows().get(table.head()).get(0).role() == Role.SIDE;
  }

  private static Draft headOnTwoRows(Draft draft) {
    List<Column> split =
        List.of(new Column("指标值", "requirement", "ct", 1), new Column("计量单位", "measure", "", 1));
    return draft.laid(skeleton -> skeleton.column("requirement", split)).tables(TableWays::grouped);
  }

  private static Grid grouped(Grid table) {
    List<Cell> head = table.rows().get(table.head());
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    for (Cell cell : head) {
      boolean second = cell.text().equals("计量单位");
      boolean first = cell.text().equals("指标值");
      if (first) {
        upper.add(cell.text("年度指标值").across(2));
      } else if (!second) {
        upper.add(cell);
      }
      lower.add(first || second ? cell : Cell.of("", Role.ABOVE).across(cell.across()));
    }
    List<List<Cell>> rows = new ArrayList<>(table.rows());
    rows.set(table.head(), upper);
    rows.add(table.head() + 1, lower);
    return new Grid(rows);
  }

  private static Grid sectionAboveHead(Grid table) {
    return table.with(table.head(), List.of(table.full("绩效指标", Role.LABEL)));
  }

  /** The rows below a break do not go on with cells above it. */
  private static Grid below(Grid table, int from, int to) {
    List<List<Cell>> rows = new ArrayList<>(table.rows().subList(from, to));
    if (from > 0) {
      rows.set(0, filledAt(table, from));
    }
    return new Grid(rows);
  }

  private static List<Cell> filledAt(Grid table, int r) {
    List<Cell> row = new ArrayList<>();
    for (int c = 0; c < table.rows().get(r).size(); c++) {
      Cell cell = table.rows().get(r).get(c);
      row.add(cell.isAbove() ? cell.role(Role.OTHER).text(table.textAbove(r, c)) : cell);
    }
    return row;
  }

  private static Grid repeated(Grid table) {
    List<List<Cell>> rows = new ArrayList<>(table.rows().subList(0, table.head() + 1));
    List<Cell> head = table.rows().get(table.head());
    for (int r = table.head() + 1; r < table.rows().size(); r++) {
      int at = r - table.head() - 1;
      if (at > 0 && at % PAGE == 0) {
        rows.add(head);
        rows.add(filledAt(table, r));
      } else {
        rows.add(table.rows().get(r));
      }
    }
    return new Grid(rows);
  }

  private static List<Grid> apart(Grid table) {
    int end = table.rows().size();
    return List.of(table.between(0, table.head()), table.between(table.head(), end));
  }

  private static List<Grid> continued(Grid table, boolean head) {
    int at = Math.min(table.head() + 1 + PAGE, table.rows().size() - 1);
    Grid rest = below(table, at, table.rows().size());
    List<List<Cell>> again = List.of(table.rows().get(table.head()));
    return List.of(table.between(0, at), head ? rest.with(0, again) : rest);
  }

  private static Draft marked(Draft draft) {
    return draft.page(
        page -> {
          List<Grid> both = continued(page.table(), true);
          Grid second = both.get(1);
          return page.tables(
              List.of(both.get(0), second.with(0, List.of(second.full("（续表）", Role.TITLE)))));
        });
  }

  private static List<Grid> pages(Grid table) {
    int half = breakable(table, table.head() / 2);
    return Stream.concat(
            Stream.of(table.between(0, half)),
            Stream.of(
                below(table, half, table.head()), table.between(table.head(), table.rows().size())))
        .toList();
  }

  /** The first row from here on that no merged cell reaches into. */
  private static int breakable(Grid table, int from) {
    int row = Math.max(1, from);
    while (table.rows().get(row).stream().anyMatch(Cell::isAbove)) {
      row++;
    }
    return row;
  }
}
