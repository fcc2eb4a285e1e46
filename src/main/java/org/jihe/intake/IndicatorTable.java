package org.jihe.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/** The indicators of a form: a row of headings and the rows below it. */
final class IndicatorTable {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "总分", "总得分");

  private static final Pattern NUMBER = Pattern.compile("[\\d.,，%/—－-]*");

  private static final List<FormPart> LEVELS =
      List.of(FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2);

  private final LabelBook book;
  private final Defects defects;
  private final int table;
  private final int cells;
  private final IndicatorHeads heads;
  private final List<Cell> heading;
  private final Map<FormPart, Entry> above = new HashMap<>();
  private boolean begun;
  private boolean annual;

  private IndicatorTable(
      Row heading, LabelBook book, Defects defects, IndicatorHeads heads, boolean annual) {
    this.book = book;
    this.defects = defects;
    this.table = heading.table();
    this.cells = heading.cells().size();
    this.heading = heading.cells();
    this.heads = heads;
    this.annual = annual;
    heads.add(heading);
    heading.written().forEach(this::turnTo);
  }

  /**
   * The table that begins with this row, if it is a row of headings: a name and one other.
   *
   * @param sections heads above, which may say which columns are for which years
   * @param annual whether what stands above is not for the years to come only
   * @param wide whether other columns are fields of the project
   */
  static Optional<IndicatorTable> headedBy(
      Row row,
      LabelBook book,
      Defects defects,
      Optional<Heads> sections,
      boolean annual,
      boolean wide) {
    List<FormPart> columns =
        row.written().stream()
            .flatMap(cell -> IndicatorHeads.column(cell, book).stream())
            .map(Match::part)
            .distinct()
            .toList();
    if (columns.size() < 2 || !columns.contains(FormPart.INDICATOR_NAME)) {
      return Optional.empty();
    }
    IndicatorHeads heads = new IndicatorHeads(book, defects, sections, wide);
    return Optional.of(new IndicatorTable(row, book, defects, heads, annual));
  }

  /** What stands beside the rows may say for which years they are. */
  private void turnTo(Cell cell) {
    List<FormPart> parts = book.exact(cell.text()).stream().map(Match::part).toList();
    if (parts.contains(FormPart.LONG_TERM)) {
      annual = false;
    } else if (parts.contains(FormPart.INDICATORS)) {
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
    boolean headings = !begun && heads.refinedBy(row);
    if (headings) {
      heads.add(row);
    }
    return headings;
  }

  /** Forgets the levels above: what comes belongs to another project. */
  void beginAnew() {
    above.clear();
  }

  private void begin() {
    if (!begun && heads.undecided()) {
      defects.add(heading.get(0).position(), "绩效指标有并列的两组，分不清哪一组是当年的，没有读取", "请在两组指标上方分别写明中期目标和年度目标");
    }
    begun = true;
  }

  /**
   * The indicator in this row, if there is one.
   *
   * @param number the indicator's number in the form, from 1
   */
  Optional<Indicator> read(Row row, int number) {
    begin();
    row.written().forEach(this::turnTo);
    if (heads.undecided() || isTotal(row)) {
      return Optional.empty();
    }
    Optional<Map<FormPart, Cell>> aligned = align(row);
    if (aligned.isEmpty()) {
      lose(row.written());
      return Optional.empty();
    }
    Map<FormPart, Cell> values = aligned.get();
    lose(row.written().stream().filter(cell -> !explained(cell, values)).toList());
    Map<FormPart, Entry> written = new EnumMap<>(FormPart.class);
    for (FormPart column : heads.columns().keySet()) {
      written.put(column, entry(number, column, Optional.ofNullable(values.get(column)), row));
    }
    fillDown(number, written);
    boolean empty =
        values.entrySet().stream()
            .allMatch(value -> LEVELS.contains(value.getKey()) || value.getValue().blank());
    if (empty) {
      return Optional.empty();
    }
    return Optional.of(new IndicatorDraft(number, written).finish());
  }

  private boolean explained(Cell cell, Map<FormPart, Cell> values) {
    return values.containsValue(cell)
        || IndicatorHeads.isHeadingOfAll(cell, book)
        || heads.passesOver(cell);
  }

  /** Which cell belongs to which column; empty when that would have to be guessed. */
  private Optional<Map<FormPart, Cell>> align(Row row) {
    boolean sameCount = row.cells().size() == cells;
    if (row.aligned() || sameCount) {
      Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
      heads
          .columns()
          .forEach(
              (part, head) ->
                  row.at(head.cell().column()).ifPresent(cell -> values.put(part, cell)));
      if (values.containsKey(FormPart.INDICATOR_LEVEL1)) {
        // 满意度指标 may stretch over both levels.
        values.remove(FormPart.INDICATOR_LEVEL2, values.get(FormPart.INDICATOR_LEVEL1));
      }
      boolean shared = values.values().stream().distinct().count() < values.size();
      if (!shared) {
        return Optional.of(values);
      }
      return sameCount ? Optional.of(byIndex(row)) : Optional.empty();
    }
    boolean full =
        row.written().size() == heads.columns().size()
            && heads.all().size() == heads.columns().size();
    return full ? Optional.of(inOrder(row.written())) : Optional.empty();
  }

  /** Word draws borders that do not quite meet: then it is the order of cells that counts. */
  private Map<FormPart, Cell> byIndex(Row row) {
    Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
    heads.columns().forEach((part, head) -> values.put(part, row.cells().get(head.index())));
    return values;
  }

  private Map<FormPart, Cell> inOrder(List<Cell> written) {
    Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
    List<IndicatorHeads.Head> order = heads.all();
    for (int i = 0; i < order.size(); i++) {
      values.put(order.get(i).part(), written.get(i));
    }
    return values;
  }

  private Entry entry(int number, FormPart column, Optional<Cell> cell, Row row) {
    String raw = cell.filter(c -> !c.continued()).map(Cell::text).orElse("");
    Cell where = cell.orElse(row.cells().get(0));
    IndicatorHeads.Head head = heads.column(column);
    return Entry.of(raw, IndicatorKeys.place(number, column, head.printed(), where.position()));
  }

  /** The first and second levels are merged over the indicators that belong to them. */
  private void fillDown(int number, Map<FormPart, Entry> written) {
    Entry level1 = written.getOrDefault(FormPart.INDICATOR_LEVEL1, blankLevel(number));
    if (level1.stated()) {
      above.clear();
    }
    for (FormPart level : LEVELS) {
      Entry own = written.getOrDefault(level, blankLevel(number));
      if (own.stated()) {
        above.put(level, own);
      } else if (written.containsKey(level) && above.containsKey(level)) {
        Entry origin = above.getOrDefault(level, own);
        Place place = origin.place();
        written.put(
            level,
            Entry.of(
                origin.raw(), IndicatorKeys.place(number, level, place.label(), place.position())));
      }
    }
  }

  private static Entry blankLevel(int number) {
    return IndicatorKeys.absent(number, FormPart.INDICATOR_LEVEL1);
  }

  /** A line of totals is no indicator: there are only numbers behind its name. */
  private static boolean isTotal(Row row) {
    List<String> texts = row.written().stream().map(c -> Blanks.remove(c.text())).toList();
    return texts.stream().anyMatch(TOTALS::contains)
        && texts.stream().allMatch(t -> TOTALS.contains(t) || NUMBER.matcher(t).matches());
  }

  private void lose(List<Cell> lost) {
    if (!lost.isEmpty()) {
      Unexplained.say(defects, lost);
    }
  }
}
