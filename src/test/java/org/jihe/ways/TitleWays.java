package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the title, the year, the body and the unit stand. */
final class TitleWays {
  private static final Role[] TOP = {Role.TITLE, Role.YEAR};

  private TitleWays() {}

  static List<Way> all() {
    return List.of(
        Way.of("表题在表格之外", draft -> draft.page(TitleWays::outside)).alsoOld(),
        Way.of("表题和编制单位在表格之外", draft -> draft.page(TitleWays::allOutside)).alsoOld(),
        Way.of("年度写在表题里", draft -> draft.page(p -> yearInTitle(p, draft.form()))).ofForms(),
        Way.of("表题分两行", draft -> draft.page(p -> onTwoLines(p, draft.form()))),
        Way.of("没有表题，年度单列一栏", TitleWays::without).ofForms(),
        Way.of("表题前有附件号", draft -> draft.page(p -> outside(p).before(attached(p)))),
        Way.of("页眉有编制单位和单位", draft -> draft.page(TitleWays::inHeader))
            .in(Way.WORD)
            .ofForms()
            .where(form -> hasInline(form)),
        Way.of("表题在文本框里", draft -> draft.page(TitleWays::outside).with(Trait.BOXED_TITLE))
            .in(Way.WORD));
  }

  private static boolean hasInline(WrittenForm form) {
    return Laying.page(form, Skeleton.of(form)).table().rows().stream().anyMatch(TitleWays::inline);
  }

  private static boolean inline(List<Cell> row) {
    return row.stream().allMatch(cell -> cell.role() == Role.INLINE);
  }

  private static boolean top(List<Cell> row) {
    return row.get(0).role().isAmong(TOP);
  }

  private static Page outside(Page page) {
    return moved(page, top(page), List.of());
  }

  private static List<List<Cell>> top(Page page) {
    return page.table().rows().stream().filter(TitleWays::top).toList();
  }

  private static List<List<Cell>> inlined(Page page) {
    return page.table().rows().stream().filter(TitleWays::inline).toList();
  }

  private static Page moved(Page page, List<List<Cell>> above, List<List<Cell>> header) {
    List<List<Cell>> rest = new ArrayList<>(page.table().rows());
    rest.removeAll(above);
    rest.removeAll(header);
    return new Page(lines(header), lines(above), List.of(new Grid(rest)), page.after());
  }

  private static List<String> lines(List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("        ")))
        .toList();
  }

  private static Page allOutside(Page page) {
    List<List<Cell>> above = new ArrayList<>(top(page));
    above.addAll(inlined(page));
    return moved(page, above, List.of());
  }

  private static Page inHeader(Page page) {
    return moved(page, top(page), inlined(page));
  }

  private static List<String> attached(Page page) {
    List<String> lines = new ArrayList<>(List.of("附件2-1"));
    lines.addAll(lines(top(page)));
    return lines;
  }

  private static Page yearInTitle(Page page, WrittenForm form) {
    String year = form.value("year") + "年度";
    return page.mapTables(
        table ->
            new Grid(table.rows().stream().filter(row -> row.get(0).role() != Role.YEAR).toList())
                .mapCells(
                    cell ->
                        cell.role() == Role.TITLE && !cell.text().contains("年")
                            ? cell.text(year + cell.text())
                            : cell));
  }

  private static Page onTwoLines(Page page, WrittenForm form) {
    String year = form.value("year");
    return yearInTitle(page, form)
        .mapCells(
            cell -> cell.role() == Role.TITLE ? cell.text(twoLines(cell.text(), year)) : cell);
  }

  private static String twoLines(String title, String year) {
    return title.replaceAll("（?" + year + "年度?）?", "") + "\n（" + year + "年度）";
  }

  private static Draft without(Draft draft) {
    return draft.tables(
        table -> {
          List<List<Cell>> rows = new ArrayList<>(table.rows());
          rows.removeIf(TitleWays::top);
          Cell label = Cell.of("预算年度", Role.LABEL);
          Cell year = Cell.of(draft.form().value("year"), Role.VALUE);
          rows.add(0, List.of(label, year.across(table.width() - 1)));
          return new Grid(rows);
        });
  }
}
