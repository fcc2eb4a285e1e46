package org.jihe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

  /** Of several columns that a cell may head the first that no other cell does. */
  private Optional<Match> likelyColumn(Cell cell, List<Head> taken) {
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
    choose();
  }

  private void divideTarget(List<Cell> cells, Row row) {
    List<Head> divided =
        heads.stream()
            .filter(h -> h.part() == FormPart.INDICATOR_TARGET && overlap(h.cell(), cells.get(0)))
            .toList();
    heads = new ArrayList<>(heads);
    heads.removeAll(divided);
    List<Head> added = new ArrayList<>();
    List<Cell> values = new ArrayList<>();
    for (Cell cell : cells) {
      Optional<Match> column = likelyColumn(cell).filter(m -> m.part() != FormPart.INDICATOR_NAME);
      Optional<Match> year = yearOf(cell);
      if (year.isPresent()) {
        added.add(yearHead(year.get(), cell, row));
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
  private void addTarget(List<Cell> values, Row row, List<Head> added, boolean years) {
    Optional<Cell> counting =
        values.size() == 1 ? Optional.of(values.get(0)) : TargetColumns.counting(values);
    if (counting.isPresent() && !TargetColumns.areGrades(values)) {
      added.removeIf(head -> years && head.part() == FormPart.INDICATOR_TARGET);
      String printed = Blanks.remove(counting.get().text());
      int index = row.cells().indexOf(counting.get());
      added.add(new Head(FormPart.INDICATOR_TARGET, counting.get(), index, printed, ""));
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
    List<Head> added = new ArrayList<>();
    for (Cell cell : row.written()) {
      boolean ofAll = isHeadingOfAll(cell, book);
      Optional<Match> match = likelyColumn(cell, added).filter(label -> !(ofAll && ownName));
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
    List<Match> fields = book.likely(cell.text());
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
    // A block without values only describes the one before it.
    List<Map<FormPart, Head>> valued =
        found.stream().filter(block -> block.containsKey(FormPart.INDICATOR_TARGET)).toList();
    List<Map<FormPart, Head>> counted = valued.isEmpty() ? found : valued;
    blocks = counted.size() < 2 ? counted : ofYearOrHalves(counted);
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
    List<Head> dated = ofItsYear();
    List<Head> targets =
        dated.stream()
            .filter(h -> h.part() == FormPart.INDICATOR_TARGET && isBeside(h, dated))
            .toList();
    Optional<Cell> counting =
        TargetColumns.counting(targets.stream().map(Head::cell).toList())
            .filter(cell -> targets.size() > 1);
    if (targets.size() < 2) {
      return dated;
    }
    List<Head> counted = new ArrayList<>(dated);
    counted.removeIf(h -> targets.contains(h) && !counting.equals(Optional.of(h.cell())));
    targets.stream().filter(h -> !counted.contains(h)).forEach(h -> others.add(h.cell()));
    if (counting.isEmpty()) {
      watch.undecidedTarget(targets.get(0).cell());
    }
    return counted;
  }

  /** Whether another column of values stands in the same block: no name between the two. */
  private static boolean isBeside(Head target, List<Head> all) {
    int at = all.indexOf(target);
    return beside(all.subList(at + 1, all.size())) || beside(reversed(all.subList(0, at)));
  }

  private static List<Head> reversed(List<Head> heads) {
    List<Head> reversed = new ArrayList<>(heads);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  private static boolean beside(List<Head> others) {
    for (Head other : others) {
      if (FIRST.contains(other.part())) {
        return false;
      }
      if (other.part() == FormPart.INDICATOR_TARGET) {
        return true;
      }
    }
    return false;
  }

  private List<Head> ofItsYear() {
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
    if (counted.stream().noneMatch(head -> head.part() == FormPart.INDICATOR_TARGET)) {
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
            && found.stream().noneMatch(b -> b.containsKey(FormPart.INDICATOR_LEVEL1))
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

  /** How many columns the heads reach over. */
  int width() {
    return Stream.of(
            heads.stream().map(Head::cell),
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
