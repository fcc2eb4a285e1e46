package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * A row of a table that holds nothing but labels, whose values stand below: 中期目标 | 年度目标.
 *
 * @param table number of the table
 * @param cells how many cells the row has
 * @param heads the labels, from left to right
 */
record HeaderRow(int table, int cells, List<Head> heads) {
  private static final Set<FormPart> AMOUNTS =
      Set.of(FormPart.BUDGET_TOTAL, FormPart.PROJECT_TOTAL, FormPart.FUNDING);

  private static final Set<FormPart> PROJECT =
      Set.of(FormPart.PROJECT, FormPart.PROJECT_CODE, FormPart.PROJECT_NAME);

  /** Parts whose values forms do write below; anything else stands beside its label. */
  private static final Set<FormPart> ABOVE =
      Set.of(
          FormPart.ANNUAL_GOAL,
          FormPart.LONG_TERM,
          FormPart.OVERVIEW,
          FormPart.LEGAL_BASIS,
          FormPart.BUDGET_TOTAL,
          FormPart.PROJECT_TOTAL,
          FormPart.FUNDING,
          FormPart.SECTION,
          FormPart.OTHER);

  /** A label and what it may stand for; nothing where nobody knows it. */
  record Head(Cell cell, List<Match> labels) {
    Head {
      labels = List.copyOf(labels);
    }

    boolean known() {
      return !labels.isEmpty();
    }

    FormPart part() {
      return known() ? labels.get(0).part() : FormPart.OTHER;
    }

    /** The year that the head names, in four digits; empty for none. */
    String year() {
      return known() && part() == FormPart.BUDGET_YEAR ? labels.get(0).year() : "";
    }

    /** Whether its words speak of one year. */
    boolean annual() {
      return cell.text().contains("年") || cell.text().contains("本次");
    }

    boolean isTotal() {
      return Blanks.remove(cell.text()).matches("合计|总计|小计|总额|金额合计|金额");
    }
  }

  HeaderRow {
    heads = List.copyOf(heads);
  }

  /**
   * The row as heads, when it is made of two labels or more and of nothing else.
   *
   * @param over the next row, when it goes on below the first cell of this one: then words that
   *     nobody knows may be heads too
   */
  static Optional<HeaderRow> of(Row row, LabelBook book, Optional<Row> over) {
    List<Head> heads = new ArrayList<>();
    boolean years =
        row.written().stream()
            .map(cell -> new Head(cell, fields(cell, book)))
            .noneMatch(head -> head.year().isEmpty());
    boolean sums = false;
    for (Cell cell : row.written()) {
      List<Match> labels = fields(cell, book);
      boolean year = !years && labels.stream().anyMatch(m -> m.part() == FormPart.BUDGET_YEAR);
      if (over.isEmpty() && (labels.isEmpty() || year)) {
        return Optional.empty(); // 项目期限 | 2024年
      }
      if (labels.isEmpty() && !book.mayBeLabel(cell.text())) {
        return Optional.empty();
      }
      sums |= labels.stream().anyMatch(m -> AMOUNTS.contains(m.part()));
      heads.add(new Head(cell, labels.isEmpty() ? likely(cell, book) : labels));
    }
    boolean known = heads.stream().filter(Head::known).count() > (over.isPresent() ? 0 : 1);
    if (row.table() == 0 || heads.size() < 2 || !known) {
      return Optional.empty();
    }
    return Optional.of(
        new HeaderRow(row.table(), row.cells().size(), sums ? totalled(heads) : heads));
  }

  static List<Match> likely(Cell cell, LabelBook book) {
    return book.likely(cell.text()).stream()
        .filter(m -> !m.part().isIndicatorColumn() && !m.part().isExpenditureColumn())
        .toList();
  }

  /** Beside amounts 合计 heads their total. */
  private static List<Head> totalled(List<Head> heads) {
    boolean stated = heads.stream().anyMatch(h -> h.part() == FormPart.BUDGET_TOTAL);
    boolean years = heads.stream().anyMatch(h -> !h.year().isEmpty());
    return heads.stream()
        .map(h -> h.isTotal() && !h.known() && !stated && !years ? asTotal(h) : h)
        .toList();
  }

  private static Head asTotal(Head head) {
    Match total =
        new Match(
            FormPart.BUDGET_TOTAL,
            Blanks.remove(head.cell().text()),
            "",
            org.jihe.domain.AmountUnit.UNDECLARED);
    return new Head(head.cell(), List.of(total));
  }

  /** What a cell stands for besides a column of indicators or of expenditure lines. */
  static List<Match> fields(Cell cell, LabelBook book) {
    return book.exact(cell.text()).stream()
        .filter(m -> !m.part().isIndicatorColumn() && !m.part().isExpenditureColumn())
        .toList();
  }

  boolean has(FormPart part) {
    return heads.stream().anyMatch(head -> head.part() == part);
  }

  /** Whether it is one label alone, with one value. */
  boolean single() {
    return heads.size() == 1;
  }

  /** Whether what stands in the row can stand below these heads. */
  boolean reachTo(Row row) {
    return row.table() == table && (row.aligned() || row.cells().size() == cells);
  }

  /** The head whose value the cell may be. */
  Optional<Head> above(Cell cell) {
    boolean below =
        heads.stream().allMatch(head -> ABOVE.contains(head.part()) || !head.year().isEmpty());
    return below || single()
        ? heads.stream().filter(head -> head.cell().covers(cell.column())).findFirst()
        : Optional.empty();
  }

  /** Whether the row begins with a label of its own that has nothing to do with these heads. */
  boolean endedBy(Row row, LabelBook book) {
    Cell first = row.firstWritten().orElse(row.cells().get(0));
    List<Match> labels = fields(first, book);
    boolean label = labels.stream().anyMatch(match -> match.part() != FormPart.SECTION);
    return (label && !crosses(labels)) || (!label && !book.inline(first.text()).isEmpty());
  }

  /** Whether rows below may have an amount's label of their own, as in 年度资金总额 × 年初预算数. */
  boolean crosses(List<Match> rowLabels) {
    return (has(FormPart.BUDGET_TOTAL) || heads.stream().anyMatch(h -> !h.year().isEmpty()))
        && rowLabels.stream().anyMatch(label -> AMOUNTS.contains(label.part()));
  }

  /**
   * Of the columns of a grid of amounts the one of the budget year: the year itself, a head that
   * speaks of one year, any of a budget, or else all of it; empty when years stand there and none
   * is the form's.
   *
   * @param budgetYear in four digits; empty when it is not known
   * @param label the row's own label
   */
  Optional<Head> ofTheYear(String budgetYear, Cell label) {
    List<Head> columns =
        heads.stream().filter(head -> !head.cell().covers(label.column())).toList();
    List<Head> years = columns.stream().filter(head -> !head.year().isEmpty()).toList();
    if (!years.isEmpty()) {
      return years.stream().filter(head -> head.year().equals(budgetYear)).findFirst();
    }
    List<Head> budgets =
        columns.stream()
            .filter(head -> head.part() == FormPart.BUDGET_TOTAL || head.isTotal())
            .toList();
    return budgets.stream().filter(Head::annual).findFirst().or(() -> budgets.stream().findFirst());
  }

  static boolean isAmount(FormPart part) {
    return AMOUNTS.contains(part);
  }

  static boolean isProject(FormPart part) {
    return PROJECT.contains(part);
  }
}
