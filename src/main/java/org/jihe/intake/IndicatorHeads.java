package org.jihe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * The heads above the columns of indicators: one row of them, or several, of which a lower one
 * replaces what it divides. A table may hold several blocks side by side: for the years to come and
 * for the budget year, of which only the latter's are read, or two halves of one list, which both
 * are.
 */
final class IndicatorHeads {
  private static final Set<FormPart> ANNUAL = EnumSet.of(FormPart.ANNUAL_GOAL, FormPart.INDICATORS);

  private final LabelBook book;
  private final HeadWatch watch;
  private final boolean wide;
  private List<IndicatorHead> heads = new ArrayList<>();
  private final List<Cell> others = new ArrayList<>();
  private List<Cell> unknown = new ArrayList<>();
  private final IndicatorBlocks blocks;

  /**
   * Heads of indicators.
   *
   * @param watch is told what is not read, and knows what stands above
   * @param wide whether other columns are fields of the project
   */
  IndicatorHeads(LabelBook book, HeadWatch watch, boolean wide) {
    this.book = book;
    this.watch = watch;
    this.wide = wide;
    this.blocks = new IndicatorBlocks(watch, others);
    if (wide) {
      watch.sections().stream()
          .filter(head -> head.part() != FormPart.INDICATORS)
          .forEach(head -> others.add(head.cell()));
    }
  }

  /** The column of indicators that the cell heads for certain. */
  static Optional<Match> column(Cell cell, LabelBook book) {
    return ofColumns(book.exact(cell.text()));
  }

  private static Optional<Match> ofColumns(List<Match> labels) {
    return labels.stream().filter(match -> match.part().isIndicatorColumn()).findFirst();
  }

  /** Of several columns that a cell may head the first that no other cell does. */
  private Optional<Match> likelyColumn(Cell cell, List<IndicatorHead> taken) {
    return book.exact(cell.text()).stream()
        .filter(match -> match.part().isIndicatorColumn())
        .filter(match -> taken.stream().noneMatch(head -> head.part() == match.part()))
        .findFirst()
        .or(() -> likelyColumn(cell));
  }

  /** The column that a cell heads in a row that is known to be one of heads. */
  private Optional<Match> likelyColumn(Cell cell) {
    Optional<Match> known = column(cell, book);
    if (known.isPresent() || !book.exact(cell.text()).isEmpty()) {
      return known;
    }
    return ofColumns(book.likely(cell.text()));
  }

  /** Whether the cell stands over or beside all of the indicators, or a block of them. */
  static boolean isHeadingOfAll(Cell cell, LabelBook book) {
    return book.exact(cell.text()).stream()
        .anyMatch(m -> m.part() == FormPart.INDICATORS || m.part() == FormPart.LONG_TERM);
  }

  /** A bare year: the column of a year's values. */
  private Optional<Match> yearOf(Cell cell) {
    return book.exact(cell.text()).stream()
        .filter(m -> m.part() == FormPart.BUDGET_YEAR && !m.year().isEmpty())
        .findFirst();
  }

  /** Takes a row of heads that divide those above, where no cell need be a known head. */
  void divide(Row row) {
    List<Cell> ofTarget = new ArrayList<>();
    for (Cell cell : row.written()) {
      boolean target =
          heads.stream()
              .anyMatch(h -> h.part() == FormPart.INDICATOR_TARGET && overlap(h.cell(), cell));
      if (target) {
        ofTarget.add(cell);
      } else {
        others.add(cell);
      }
    }
    if (!ofTarget.isEmpty()) {
      divideTarget(ofTarget, row);
    }
    blocks.choose(heads);
  }

  private void divideTarget(List<Cell> cells, Row row) {
    List<IndicatorHead> divided =
        heads.stream()
            .filter(h -> h.part() == FormPart.INDICATOR_TARGET && overlap(h.cell(), cells.get(0)))
            .toList();
    heads = new ArrayList<>(heads);
    heads.removeAll(divided);
    List<IndicatorHead> added = new ArrayList<>();
    List<Cell> values = new ArrayList<>();
    for (Cell cell : cells) {
      Optional<Match> column = likelyColumn(cell).filter(m -> m.part() != FormPart.INDICATOR_NAME);
      Optional<Match> year = yearOf(cell);
      if (year.isPresent()) {
        added.add(IndicatorHead.ofYear(year.get(), cell, row));
      } else if (column.isPresent() && column.get().part() != FormPart.INDICATOR_TARGET) {
        added.add(head(column.get(), cell, row));
      } else {
        values.add(cell);
      }
    }
    boolean years = added.stream().anyMatch(h -> h.part() == FormPart.INDICATOR_TARGET);
    if (!values.isEmpty()) {
      addTarget(values, row, added, years);
    }
    heads.addAll(added);
    heads.sort(Comparator.comparingInt(head -> head.cell().column()));
  }

  /** Among the parts of 指标值 the one that counts for the year takes the place of all. */
  private void addTarget(List<Cell> values, Row row, List<IndicatorHead> added, boolean years) {
    Optional<Cell> counting =
        values.size() == 1 ? Optional.of(values.get(0)) : TargetColumns.counting(values);
    if (counting.isPresent() && !TargetColumns.areGrades(values)) {
      added.removeIf(head -> years && head.part() == FormPart.INDICATOR_TARGET);
      String printed = Blanks.remove(counting.get().text());
      int index = row.cells().indexOf(counting.get());
      added.add(new IndicatorHead(FormPart.INDICATOR_TARGET, counting.get(), index, printed, ""));
      values.stream().filter(cell -> !cell.equals(counting.get())).forEach(others::add);
    } else if (!Regions.among(values).isEmpty()) {
      watch.regions(Regions.among(values));
    } else if (!years) {
      watch.undecidedTarget(values.get(0));
      others.addAll(values);
    }
  }

  /** Whether every cell of the row stands under a head above that reaches over several columns. */
  boolean dividedBy(Row row) {
    List<Cell> cells = row.written();
    return cells.size() > 1
        && cells.stream().allMatch(cell -> book.mayBeHead(cell.text()))
        && cells.stream()
            .allMatch(
                cell ->
                    heads.stream()
                            .anyMatch(h -> h.cell().span() > 1 && h.cell().covers(cell.column()))
                        || unknown.stream().anyMatch(h -> h.span() > 1 && h.covers(cell.column())));
  }

  void add(Row row) {
    boolean ownName =
        row.written().stream()
            .filter(cell -> !isHeadingOfAll(cell, book))
            .flatMap(cell -> column(cell, book).stream())
            .anyMatch(match -> match.part() == FormPart.INDICATOR_NAME);
    List<IndicatorHead> added = new ArrayList<>();
    for (Cell cell : row.written()) {
      boolean ofAll = isHeadingOfAll(cell, book);
      Optional<Match> match = likelyColumn(cell, added).filter(label -> !(ofAll && ownName));
      if (match.isPresent()) {
        added.add(head(match.get(), cell, row));
      } else if (!ofAll) {
        yearOf(cell)
            .ifPresentOrElse(y -> added.add(IndicatorHead.ofYear(y, cell, row)), () -> pass(cell));
      }
    }
    replaceBy(added);
    blocks.choose(heads);
  }

  private IndicatorHead head(Match label, Cell cell, Row row) {
    watch.noteUncertain(label, cell);
    return new IndicatorHead(
        label.part(), cell, row.cells().indexOf(cell), label.printed(), label.year());
  }

  private void pass(Cell cell) {
    List<Match> fields = book.likely(cell.text());
    boolean beside = fields.stream().anyMatch(m -> ANNUAL.contains(m.part()));
    if ((wide && !fields.isEmpty()) || beside) {
      others.add(cell); // 绩效目标 beside all of the indicators, in the place of 绩效指标
    } else {
      unknown.add(cell);
    }
  }

  private void replaceBy(List<IndicatorHead> added) {
    List<IndicatorHead> kept = new ArrayList<>(heads);
    kept.removeIf(head -> added.stream().anyMatch(a -> overlap(a.cell(), head.cell())));
    unknown.removeIf(cell -> added.stream().anyMatch(a -> overlap(a.cell(), cell)));
    kept.addAll(added);
    kept.sort(Comparator.comparingInt(head -> head.cell().column()));
    heads = kept;
  }

  private static boolean overlap(Cell a, Cell b) {
    return a.covers(b.column()) || b.covers(a.column());
  }

  /** Whether the row holds heads only, of columns that are new or divide those that are known. */
  boolean refinedBy(Row row) {
    List<Cell> cells = row.written().stream().filter(cell -> !isHeadingOfAll(cell, book)).toList();
    Set<FormPart> kept = EnumSet.noneOf(FormPart.class);
    columns().values().stream()
        .filter(head -> cells.stream().noneMatch(cell -> overlap(head.cell(), cell)))
        .forEach(head -> kept.add(head.part()));
    return cells.stream()
        .allMatch(
            cell ->
                column(cell, book).filter(match -> !kept.contains(match.part())).isPresent()
                    || dividesTarget(cell));
  }

  private boolean dividesTarget(Cell cell) {
    return yearOf(cell).isPresent()
        && heads.stream()
            .filter(head -> head.part() == FormPart.INDICATOR_TARGET)
            .anyMatch(head -> overlap(head.cell(), cell));
  }

  /** Heads that nobody knows and that stand behind the name, where there is no column of values. */
  void takeRegions() {
    if (!columns().containsKey(FormPart.INDICATOR_TARGET) && !columns().isEmpty()) {
      List<Cell> regions = Regions.among(unknown);
      unknown = new ArrayList<>(unknown);
      unknown.removeAll(regions);
      watch.regions(regions);
    }
  }

  /** The columns that are read; the first half's where there are two. */
  Map<FormPart, IndicatorHead> columns() {
    return sides().isEmpty() ? Map.of() : sides().get(0);
  }

  /** The columns of each half of the list, or of the whole of it. */
  List<Map<FormPart, IndicatorHead>> sides() {
    return blocks.read();
  }

  /** All heads, from left to right. */
  List<IndicatorHead> all() {
    return List.copyOf(heads);
  }

  /** How many columns the heads reach over. */
  int width() {
    return Stream.of(
            heads.stream().map(IndicatorHead::cell),
            others.stream(),
            unknown.stream(),
            watch.regions().stream())
        .flatMap(cells -> cells)
        .mapToInt(cell -> cell.column() + cell.span() - 1)
        .max()
        .orElse(0);
  }

  /** Whether the cell stands in a column that is known and passed over. */
  boolean passesOver(Cell cell) {
    return others.stream().anyMatch(head -> overlap(cell, head));
  }

  /** The head nobody knows above the cell; empty when there is none. */
  Optional<Cell> unknownAbove(Cell cell) {
    return unknown.stream().filter(head -> overlap(cell, head)).findFirst();
  }

  /** Whether there are blocks and nothing tells which is for the budget year. */
  boolean undecided() {
    return blocks.undecided();
  }

  /** What is known of the columns, for telling layouts apart. */
  Set<FormPart> parts() {
    Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    parts.addAll(columns().keySet());
    heads.stream().map(IndicatorHead::part).filter(FormPart::isUnused).forEach(parts::add);
    return parts;
  }
}
