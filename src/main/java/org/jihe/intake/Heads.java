package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
record Heads(int table, int cells, List<Head> heads) {
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
          FormPart.SECTION,
          FormPart.OTHER);

  /** A label and what it may stand for, at least one. */
  record Head(Cell cell, List<Match> labels) {
    Head {
      labels = List.copyOf(labels);
    }

    FormPart part() {
      return labels.get(0).part();
    }
  }

  Heads {
    heads = List.copyOf(heads);
  }

  /** The row as heads, when it is made of two labels or more and of nothing else. */
  static Optional<Heads> of(Row row, LabelBook book) {
    List<Head> heads = new ArrayList<>();
    for (Cell cell : row.written()) {
      List<Match> labels = fields(cell, book);
      if (labels.isEmpty()) {
        return Optional.empty();
      }
      heads.add(new Head(cell, labels));
    }
    return row.table() > 0 && heads.size() > 1
        ? Optional.of(new Heads(row.table(), row.cells().size(), heads))
        : Optional.empty();
  }

  /** What a cell stands for besides a column of indicators or of expenditure lines. */
  static List<Match> fields(Cell cell, LabelBook book) {
    return book.exact(cell.text()).stream()
        .filter(m -> !m.part().isIndicatorColumn() && !m.part().isExpenditureColumn())
        .toList();
  }

  /** Whether each row below is a project of its own, or an indicator of one. */
  boolean namesProjects() {
    return heads.stream().anyMatch(head -> PROJECT.contains(head.part()));
  }

  boolean has(FormPart part) {
    return heads.stream().anyMatch(head -> head.part() == part);
  }

  /** Whether what stands in the row can stand below these heads. */
  boolean reachTo(Row row) {
    return row.table() == table && (row.aligned() || row.cells().size() == cells);
  }

  /** The head whose value the cell may be. */
  Optional<Head> above(Cell cell) {
    if (!heads.stream().allMatch(head -> ABOVE.contains(head.part()))) {
      return Optional.empty();
    }
    return heads.stream().filter(head -> head.cell().covers(cell.column())).findFirst();
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
    return has(FormPart.BUDGET_TOTAL)
        && rowLabels.stream().anyMatch(label -> AMOUNTS.contains(label.part()));
  }

  static boolean isAmount(FormPart part) {
    return AMOUNTS.contains(part);
  }

  static boolean isProject(FormPart part) {
    return PROJECT.contains(part);
  }
}
