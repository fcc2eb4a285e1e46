package org.jihe.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Funding;
import org.jihe.domain.Indicator;

/**
 * A part of a form that has rows and columns.
 *
 * @param title what it lists
 * @param pointer JSON pointer of the list within the declaration
 * @param headers its columns, the number of the row first
 * @param rows its rows
 */
record HtmlGrid(String title, String pointer, List<Header> headers, List<Row> rows) {

  /**
   * A column.
   *
   * @param words what stands above it
   * @param style how wide it is
   */
  record Header(String words, String style) {}

  /**
   * A row.
   *
   * @param number its number, from 1
   * @param pointer JSON pointer of the row within the declaration
   * @param cells what stands in it, after its number
   */
  record Row(int number, String pointer, List<Entry> cells) {}

  private static final Header NUMBER = new Header("序", "ordinal");

  /** The grids of a form, from top to bottom. */
  static List<HtmlGrid> of(Declaration declaration) {
    return List.of(
        indicators(declaration.indicators()),
        expenditures(declaration.expenditures()),
        funding(declaration.funding()));
  }

  private static HtmlGrid indicators(List<Indicator> indicators) {
    List<String> words = List.of("指标名称", "一级指标", "二级指标", "权重", "计量单位", "性质", "指标值", "上年值");
    List<Row> rows =
        indicators.stream()
            .map(i -> new Row(i.number(), Indicator.pointer(i.number()), cells(i)))
            .toList();
    return filled("绩效指标", FindingPlacement.INDICATORS, words, rows);
  }

  private static List<Entry> cells(Indicator indicator) {
    return List.of(
        indicator.name(),
        indicator.level1(),
        indicator.level2(),
        indicator.weight().entry(),
        indicator.measure(),
        indicator.comparison(),
        indicator.target().entry(),
        indicator.previousTarget());
  }

  private static HtmlGrid expenditures(List<Expenditure> expenditures) {
    List<String> words = List.of("支出内容", "数量", "单位", "单价", "金额", "上年金额");
    List<Row> rows =
        expenditures.stream()
            .map(e -> new Row(e.number(), Expenditure.pointer(e.number()), cells(e)))
            .toList();
    return filled("支出明细", FindingPlacement.EXPENDITURES, words, rows);
  }

  private static List<Entry> cells(Expenditure expenditure) {
    return List.of(
        expenditure.name(),
        expenditure.quantity().entry(),
        expenditure.measure(),
        expenditure.unitPrice().entry(),
        expenditure.amount().entry(),
        expenditure.previousAmount().entry());
  }

  private static HtmlGrid funding(List<Funding> funding) {
    List<Row> rows =
        funding.stream()
            .map(
                f ->
                    new Row(
                        f.number(),
                        Funding.pointer(f.number()),
                        List.of(f.source(), f.amount().entry())))
            .toList();
    return filled("资金来源", FindingPlacement.FUNDING, List.of("来源", "金额"), rows);
  }

  /** The grid without the columns that its layout does not have. */
  private static HtmlGrid filled(String title, String pointer, List<String> words, List<Row> rows) {
    List<Integer> kept =
        IntStream.range(0, words.size())
            .filter(c -> c == 0 || rows.stream().anyMatch(row -> row.cells().get(c).onForm()))
            .boxed()
            .toList();
    List<Header> headers = new ArrayList<>(List.of(NUMBER));
    kept.forEach(c -> headers.add(new Header(words.get(c), c == 0 ? "name" : "figure")));
    List<Row> narrowed =
        rows.stream()
            .map(
                row ->
                    new Row(
                        row.number(), row.pointer(), kept.stream().map(row.cells()::get).toList()))
            .toList();
    return new HtmlGrid(title, pointer, List.copyOf(headers), narrowed);
  }
}
