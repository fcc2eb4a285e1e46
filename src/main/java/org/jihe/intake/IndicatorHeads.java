package org.jihe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<FormPart> FIRST =
      EnumSet.of(FormPart.INDICATOR_NAME, FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2);
  private static final Set<FormPart> ANNUAL = EnumSet.of(FormPart.ANNUAL_GOAL, FormPart.INDICATORS);

  private final LabelBook book;
  private final HeadWatch watch;
  private final boolean wide;
  private List<Head> heads = new ArrayList<>();
  private final List<Cell> others = new ArrayList<>();
  private List<Cell> unknown = new ArrayList<>();
  private List<Map<FormPart, Head>> blocks = List.of(Map.of());
  private boolean undecided;

  /**
   * The heading of a column.
   *
   * @param index that of its cell in its row, from 0
   * @param year the year it names, in four digits; empty for none
   */
  record Head(FormPart part, Cell cell, int index, String printed, String year) {}

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

  /** The column that a cell heads in a row that is known to be one of heads. */
  private Optional<Match> likelyColumn(Cell cell) {
    Optional<Match> known = column(cell, book);
    if (known.isPresent() || !Heads.fields(cell, book).isEmpty()) {
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

  void add(Row row) {
    boolean ownName =
        row.written().stream()
            .filter(cell -> !isHeadingOfAll(cell, book))
            .flatMap(cell -> column(cell, book).stream())
            .anyMatch(match -> match.part() == FormPart.INDICATOR_NAME);
    List<Head> added = new ArrayList<>();
    for (Cell cell : row.written()) {
      boolean ofAll = isHeadingOfAll(cell, book);
      Optional<Match> match = likelyColumn(cell).filter(label -> !(ofAll && ownName));
      if (match.isPresent()) {
        added.add(head(match.get(), cell, row));
      } else if (!ofAll) {
        yearOf(cell).ifPresentOrElse(y -> added.add(yearHead(y, cell, row)), () -> pass(cell));
      }
    }
    replaceBy(added);
    choose();
  }

  private Head head(Match label, Cell cell, Row row) {
    watch.noteUncertain(label, cell);
    return new Head(label.part(), cell, row.cells().indexOf(cell), label.printed(), label.year());
  }

  private static Head yearHead(Match year, Cell cell, Row row) {
    int index = row.cells().indexOf(cell);
    return new Head(FormPart.INDICATOR_TARGET, cell, index, year.printed(), year.year());
  }

  private void pass(Cell cell) {
    List<Match> fields = Heads.fields(cell, book);
    boolean beside = fields.stream().anyMatch(m -> ANNUAL.contains(m.part()));
    if ((wide && !fields.isEmpty()) || beside) {
      others.add(cell); // 绩效目标 beside all of the indicators, in the place of 绩效指标
    } else {
      unknown.add(cell);
    }
  }

  private void replaceBy(List<Head> added) {
    List<Head> kept = new ArrayList<>(heads);
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

  private void choose() {
    List<Map<FormPart, Head>> found = new ArrayList<>();
    for (Head head : ofTheYear()) {
      if (head.part().isUnused()) {
        others.add(head.cell());
        continue;
      }
      Map<FormPart, Head> block = found.isEmpty() ? Map.of() : found.get(found.size() - 1);
      boolean whole =
          block.containsKey(FormPart.INDICATOR_TARGET)
              && (FIRST.contains(head.part())
                  || (block.containsKey(head.part()) && begins(block, head)));
      if (found.isEmpty() || (block.containsKey(head.part()) && whole)) {
        found.add(new EnumMap<>(Map.of(head.part(), head)));
      } else if (block.containsKey(head.part())) {
        others.add(head.cell());
        watch.twice(head.cell());
      } else {
        block.put(head.part(), head);
      }
    }
    blocks = found.size() < 2 ? found : ofYearOrHalves(found);
    for (Map<FormPart, Head> block : found) {
      block.values().stream()
          .filter(head -> blocks.stream().noneMatch(read -> read.containsValue(head)))
          .forEach(head -> others.add(head.cell()));
    }
  }

  private static boolean begins(Map<FormPart, Head> block, Head head) {
    return block.values().stream()
        .min(Comparator.comparingInt(Head::index))
        .filter(first -> first.part() == head.part())
        .isPresent();
  }

  /** Of several columns of values, one a year, the budget year's alone counts. */
  private List<Head> ofTheYear() {
    List<Head> yearly =
        heads.stream()
            .filter(h -> h.part() == FormPart.INDICATOR_TARGET && !h.year().isEmpty())
            .toList();
    if (yearly.stream().map(Head::year).distinct().count() < 2) {
      return heads;
    }
    List<Head> counted = new ArrayList<>(heads);
    counted.removeIf(head -> yearly.contains(head) && !head.year().equals(watch.budgetYear()));
    yearly.stream().filter(h -> !counted.contains(h)).forEach(h -> others.add(h.cell()));
    if (counted.stream().noneMatch(yearly::contains)) {
      watch.yearNotFound(yearly.get(0).cell());
    }
    return counted;
  }

  private List<Map<FormPart, Head>> ofYearOrHalves(List<Map<FormPart, Head>> found) {
    Optional<Map<FormPart, Head>> annual = new AnnualBlock(watch.sections()).of(found);
    if (annual.isPresent()) {
      return List.of(annual.get());
    }
    boolean halves =
        watch.sections().stream().noneMatch(h -> h.part() == FormPart.LONG_TERM)
            && found.stream().map(Map::keySet).distinct().count() == 1
            && found.stream().allMatch(block -> block.containsKey(FormPart.INDICATOR_NAME));
    undecided = !halves;
    return halves ? List.copyOf(found) : List.of(found.get(0));
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
  Map<FormPart, Head> columns() {
    return blocks.isEmpty() ? Map.of() : blocks.get(0);
  }

  /** The columns of each half of the list, or of the whole of it. */
  List<Map<FormPart, Head>> sides() {
    return blocks;
  }

  /** All heads, from left to right. */
  List<Head> all() {
    return List.copyOf(heads);
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
    return undecided;
  }

  /** What is known of the columns, for telling layouts apart. */
  Set<FormPart> parts() {
    Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    parts.addAll(columns().keySet());
    heads.stream().map(Head::part).filter(FormPart::isUnused).forEach(parts::add);
    return parts;
  }
}
