package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/** The indicators of a form: a row of headings and the rows below it. */
final class IndicatorTable {
  private final LabelBook book;
  private final Defects defects;
  private final HeadWatch watch;
  private final boolean wide;
  private final List<IndicatorLevels> levels = new ArrayList<>();
  private Row heading;
  private IndicatorHeads heads;
  private Alignment alignment;
  private int table;
  private boolean begun;

  /** Whether the heading holds the lowest head of every column. */
  private boolean lowest = true;

  private boolean annual;

  private IndicatorTable(
      Row heading, LabelBook book, Defects defects, HeadWatch watch, boolean annual, boolean wide) {
    this.book = book;
    this.defects = defects;
    this.table = heading.table();
    this.watch = watch;
    this.wide = wide;
    this.annual = annual;
    this.heading = heading;
    this.heads = new IndicatorHeads(book, watch, wide);
    this.alignment = new Alignment(heads, heading);
    heads.add(heading);
    heading.written().forEach(this::turnTo);
  }

  /**
   * The table that begins with this row, if it is a row of headings: a name and one other.
   *
   * @param watch what the heads must know of the form
   * @param annual whether what stands above is not for the years to come only
   * @param wide whether other columns are fields of the project
   */
  static Optional<IndicatorTable> headedBy(
      Row row, LabelBook book, Defects defects, HeadWatch watch, boolean annual, boolean wide) {
    List<FormPart> columns =
        row.written().stream()
            .flatMap(cell -> IndicatorHeads.column(cell, book).stream())
            .map(Match::part)
            .distinct()
            .toList();
    if (columns.size() < 2 || !columns.contains(FormPart.INDICATOR_NAME)) {
      return Optional.empty();
    }
    return Optional.of(new IndicatorTable(row, book, defects, watch, annual, wide));
  }

  /** What stands beside the rows may say for which years they are. */
  private void turnTo(Cell cell) {
    List<FormPart> parts = book.exact(cell.text()).stream().map(Match::part).toList();
    if (parts.contains(FormPart.LONG_TERM)) {
      annual = false;
    } else if (parts.contains(FormPart.INDICATORS) || parts.contains(FormPart.ANNUAL_GOAL)) {
      annual = true;
    }
  }

  int table() {
    return table;
  }

  Set<FormPart> parts() {
    return heads.parts();
  }

  /** Whether what is read now counts for the budget year. */
  boolean annual() {
    return annual;
  }

  /** Takes a further row of headings right below the first; says whether it is one. */
  boolean refine(Row row) {
    if (begun) {
      return false;
    } else if (PastedHeads.areNotes(row)) {
      return true;
    }
    boolean wider = lowest && mayBeHeads(row) && widen(row);
    boolean further = heads.refinedBy(row);
    boolean divides = !further && heads.dividedBy(row);
    if (further) {
      heads.add(row);
    } else if (divides) {
      heads.divide(row);
    }
    lowest &= wider || !(further || divides);
    heading = wider && (further || divides) ? PastedHeads.lowest(heading, row) : heading;
    return further || divides;
  }

  /** Makes merged heads of a pasted table as wide as what stands below them; whether it did. */
  private boolean widen(Row row) {
    Optional<Row> widened = PastedHeads.widened(heading, row);
    boolean wider = widened.filter(w -> w.cells().size() > heading.cells().size()).isPresent();
    widened.ifPresent(this::beginAgain);
    return wider;
  }

  private boolean mayBeHeads(Row row) {
    return row.written().stream().allMatch(cell -> book.mayBeHead(cell.text()));
  }

  private void beginAgain(Row widened) {
    heading = widened;
    heads = new IndicatorHeads(book, watch, wide);
    alignment = new Alignment(heads, heading);
    heads.add(heading);
  }

  /** Goes on in another table without heads of its own, if its first row has the same cells. */
  boolean continueIn(Row row) {
    if (!begun || row.table() == 0 || row.cells().size() != heading.cells().size()) {
      return false;
    }
    alignment.inAnotherTable(row);
    boolean same = holds(row);
    if (same) {
      table = row.table();
    }
    return same;
  }

  /**
   * Whether the row is an indicator whatever its name: the name stands in its column with nothing
   * but levels before it, and a value or a weight in theirs.
   */
  boolean holds(Row row) {
    Optional<Map<FormPart, Cell>> values = alignment.of(row, heads.columns());
    Optional<Cell> first =
        row.written().stream().filter(c -> !IndicatorHeads.isHeadingOfAll(c, book)).findFirst();
    if (values.isEmpty() || first.isEmpty()) {
      return false;
    }
    Cell name = values.get().get(FormPart.INDICATOR_NAME);
    boolean atName =
        first.get().equals(name)
            || isLevel(first.get(), values.get())
            || IndicatorRows.areWeighed(values.get())
            || (heads.passesOver(first.get()) && isGoal(first.get()));
    return name != null && !name.blank() && atName && IndicatorRows.areMeasured(values.get());
  }

  private boolean isLevel(Cell cell, Map<FormPart, Cell> values) {
    boolean inColumn =
        cell.equals(values.get(FormPart.INDICATOR_LEVEL1))
            || cell.equals(values.get(FormPart.INDICATOR_LEVEL2));
    return inColumn && book.exact(cell.text()).isEmpty() && book.inline(cell.text()).isEmpty();
  }

  /** 长期目标 or 年度目标 beside the indicators that it has. */
  private boolean isGoal(Cell cell) {
    return book.exact(cell.text()).stream()
        .anyMatch(m -> m.part() == FormPart.LONG_TERM || m.part() == FormPart.ANNUAL_GOAL);
  }

  /** Goes on with the list of another table, whose heads are printed again. */
  void goOnWith(IndicatorTable before) {
    if (before.begun && before.parts().equals(parts())) {
      levels.addAll(before.levels);
    }
  }

  /** Forgets the levels above: what comes belongs to another project. */
  void beginAnew() {
    levels.clear();
  }

  private void begin() {
    if (!begun) {
      heads.takeRegions();
    }
    if (!begun && heads.undecided()) {
      defects.add(
          heading.cells().get(0).position(), "绩效指标有并列的两组，分不清哪一组是当年的，没有读取", "请在两组指标上方分别写明中期目标和年度目标");
      watch.unread().place(heading.cells().get(0).position(), "绩效指标", Set.of(FormPart.INDICATORS));
    }
    begun = true;
  }

  /**
   * The indicators in this row: none, one, or several where cells list them line by line, or where
   * the list goes on in a second half.
   *
   * @param number number of the first of them in the form, from 1
   */
  List<Indicator> read(Row row, int number) {
    begin();
    row.written().forEach(this::turnTo);
    boolean heading =
        row.written().size() == 1 && IndicatorHeads.isHeadingOfAll(row.written().get(0), book);
    if (heads.undecided() || heading || IndicatorRows.isTotal(row)) {
      return List.of();
    }
    List<Indicator> found = new ArrayList<>();
    List<Cell> explained = new ArrayList<>();
    for (int side = 0; side < heads.sides().size(); side++) {
      Optional<Map<FormPart, Cell>> aligned = alignment.of(row, heads.sides().get(side));
      if (aligned.isEmpty()) {
        watch.unread().indicator(row.written());
        return List.of();
      }
      explained.addAll(aligned.get().values());
      found.addAll(indicators(aligned.get(), row, number + found.size(), side));
    }
    lose(row, explained, number, found.size());
    return found;
  }

  private IndicatorLevels levels(int side) {
    while (levels.size() <= side) {
      levels.add(new IndicatorLevels());
    }
    return levels.get(side);
  }

  private List<Indicator> indicators(Map<FormPart, Cell> values, Row row, int number, int side) {
    IndicatorLevels above = levels(side);
    WrittenIndicator written =
        new WrittenIndicator(row, values, heads.sides().get(side), watch.regions(), defects);
    if (written.isUnread()) {
      watch.unread().row(written.position(), true);
      return List.of();
    }
    if (written.isTemplate()) {
      above.take(number, written.entries(number));
      if (written.isUnfilled()) {
        defects.note(written.position(), Defects.where(written.position()) + "是没有填写的模板行，不计为指标", "");
      }
      return List.of();
    }
    return written.split(number, watch.unread()).stream()
        .map(one -> above.fill(one, defects))
        .toList();
  }

  /** Says what stands in no column that is read; the rest of that indicator may be there. */
  private void lose(Row row, List<Cell> explained, int number, int count) {
    List<Cell> lost = new ArrayList<>();
    for (Cell cell : row.written()) {
      boolean known =
          explained.contains(cell)
              || IndicatorHeads.isHeadingOfAll(cell, book)
              || heads.passesOver(cell)
              || watch.regions().stream().anyMatch(r -> cell.covers(r.column()));
      Optional<Cell> unknown = heads.unknownAbove(cell);
      if (!known && unknown.isPresent()) {
        watch.unknown(unknown.get(), mayStandIn(cell));
      } else if (!known && !cell.unread()) {
        lost.add(cell);
      }
    }
    if (!lost.isEmpty()) {
      watch.unread().cells(lost, false);
      Cell first = lost.get(0);
      for (int i = 0; i < count; i++) {
        String quote = Defects.quote(first.text());
        watch.unread().ofIndicator(number + i, first.position(), quote, IndicatorRows.MEASURED);
      }
    }
  }

  /** Which columns that the table lacks may be the one of this cell. */
  private Set<FormPart> mayStandIn(Cell cell) {
    boolean number = IndicatorRows.isNumber(cell);
    Set<FormPart> parts =
        number
            ? EnumSet.of(FormPart.INDICATOR_TARGET, FormPart.INDICATOR_WEIGHT)
            : EnumSet.of(
                FormPart.INDICATOR_TARGET,
                FormPart.INDICATOR_MEASURE,
                FormPart.INDICATOR_COMPARISON);
    parts.removeAll(heads.columns().keySet());
    return parts;
  }
}
