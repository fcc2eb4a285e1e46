package org.jihe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;

/** The indicators of a form: a row of headings and the rows below it. */
final class IndicatorTable {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");

  private final LabelBook book;
  private final Defects defects;
  private final int table;
  private final int cells;
  private final Map<FormPart, Head> columns = new EnumMap<>(FormPart.class);
  private final List<Cell> unread = new ArrayList<>();
  private final Map<FormPart, Entry> above = new HashMap<>();
  private boolean begun;

  /** The heading of a column; the index is that of its cell in its row, from 0. */
  private record Head(Cell cell, int index, String printed) {}

  private IndicatorTable(Row heading, LabelBook book, Defects defects) {
    this.book = book;
    this.defects = defects;
    this.table = heading.table();
    this.cells = heading.cells().size();
    addHeads(heading);
  }

  /** The table that begins with this row, if it is a row of headings: a name and one other. */
  static Optional<IndicatorTable> headedBy(Row row, LabelBook book, Defects defects) {
    long columns =
        row.written().stream()
            .flatMap(cell -> column(cell, book).stream())
            .map(Match::part)
            .distinct()
            .count();
    boolean named =
        row.written().stream()
            .flatMap(cell -> column(cell, book).stream())
            .anyMatch(match -> match.part() == FormPart.INDICATOR_NAME);
    return named && columns > 1
        ? Optional.of(new IndicatorTable(row, book, defects))
        : Optional.empty();
  }

  private static Optional<Match> column(Cell cell, LabelBook book) {
    return book.exact(cell.text()).stream()
        .filter(match -> match.part().isIndicatorColumn())
        .findFirst();
  }

  private static boolean isHeadingOfAll(Cell cell, LabelBook book) {
    return book.exact(cell.text()).stream().anyMatch(m -> m.part() == FormPart.INDICATORS);
  }

  private void addHeads(Row heading) {
    boolean ownName =
        heading.written().stream()
            .filter(cell -> !isHeadingOfAll(cell, book))
            .flatMap(cell -> column(cell, book).stream())
            .anyMatch(match -> match.part() == FormPart.INDICATOR_NAME);
    for (Cell cell : heading.written()) {
      if (isHeadingOfAll(cell, book) && (ownName || column(cell, book).isEmpty())) {
        continue;
      }
      Optional<Match> match = column(cell, book);
      if (match.isEmpty()) {
        leave(cell, "不是已知的指标栏目");
      } else if (columns.containsKey(match.get().part())) {
        leave(cell, "与前面的栏目重复");
      } else {
        columns.put(
            match.get().part(),
            new Head(cell, heading.cells().indexOf(cell), match.get().printed()));
      }
    }
  }

  private void leave(Cell cell, String why) {
    unread.add(cell);
    defects.add(
        cell.position(),
        "绩效指标表头" + Defects.quote(cell.text()) + why + "，这一列没有读取",
        "请核对表头；如为新栏目，请在规则库的标签表中登记");
  }

  int table() {
    return table;
  }

  Set<FormPart> parts() {
    return columns.keySet();
  }

  /** Takes a second row of headings right below the first; says whether it is one. */
  boolean refine(Row row) {
    boolean headings =
        !begun
            && row.written().stream()
                .allMatch(
                    cell ->
                        column(cell, book)
                            .filter(match -> !columns.containsKey(match.part()))
                            .isPresent());
    if (headings) {
      addHeads(row);
    }
    return headings;
  }

  /**
   * The indicator in this row, if there is one.
   *
   * @param number the indicator's number in the form, from 1
   */
  Optional<Indicator> read(Row row, int number) {
    begun = true;
    Optional<Map<FormPart, Cell>> aligned = align(row);
    if (aligned.isEmpty()) {
      lose(row.written());
      return Optional.empty();
    }
    Map<FormPart, Cell> values = aligned.get();
    lose(row.written().stream().filter(cell -> !explained(cell, values)).toList());
    if (isTotal(values) || values.values().stream().allMatch(Cell::blank)) {
      return Optional.empty();
    }
    Map<FormPart, Entry> written = new EnumMap<>(FormPart.class);
    for (FormPart column : columns.keySet()) {
      written.put(column, entry(number, column, Optional.ofNullable(values.get(column)), row));
    }
    fillDown(number, written);
    return Optional.of(new IndicatorDraft(number, written).finish());
  }

  private boolean explained(Cell cell, Map<FormPart, Cell> values) {
    return values.containsValue(cell)
        || isHeadingOfAll(cell, book)
        || unread.stream().anyMatch(head -> cell.covers(head.column()));
  }

  /** Which cell belongs to which column; empty when that would have to be guessed. */
  private Optional<Map<FormPart, Cell>> align(Row row) {
    boolean sameCount = row.cells().size() == cells;
    if (row.aligned() || sameCount) {
      Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
      columns.forEach(
          (part, head) -> row.at(head.cell().column()).ifPresent(cell -> values.put(part, cell)));
      boolean shared = values.values().stream().distinct().count() < values.size();
      if (!shared) {
        return Optional.of(values);
      }
      return sameCount ? Optional.of(byIndex(row)) : Optional.empty();
    }
    boolean full = row.written().size() == columns.size() && unread.isEmpty();
    return full ? Optional.of(inOrder(row.written())) : Optional.empty();
  }

  /** Word draws borders that do not quite meet: then it is the order of cells that counts. */
  private Map<FormPart, Cell> byIndex(Row row) {
    Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
    columns.forEach((part, head) -> values.put(part, row.cells().get(head.index())));
    return values;
  }

  private Map<FormPart, Cell> inOrder(List<Cell> written) {
    Map<FormPart, Cell> values = new EnumMap<>(FormPart.class);
    List<FormPart> order =
        columns.keySet().stream()
            .sorted(Comparator.comparingInt(part -> head(part).cell().column()))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      values.put(order.get(i), written.get(i));
    }
    return values;
  }

  private Head head(FormPart part) {
    Head head = columns.get(part);
    if (head == null) {
      throw new IllegalArgumentException("no column " + part);
    }
    return head;
  }

  private Entry entry(int number, FormPart column, Optional<Cell> cell, Row row) {
    String raw = cell.filter(c -> !c.continued()).map(Cell::text).orElse("");
    Cell where = cell.orElse(row.cells().get(0));
    return Entry.of(
        raw, IndicatorKeys.place(number, column, head(column).printed(), where.position()));
  }

  /** The first and second levels are merged over the indicators that belong to them. */
  private void fillDown(int number, Map<FormPart, Entry> written) {
    Entry level1 = written.getOrDefault(FormPart.INDICATOR_LEVEL1, blankLevel(number));
    if (level1.stated()) {
      above.clear();
    }
    for (FormPart level : List.of(FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2)) {
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

  /** A line of totals is no indicator: it names neither a target nor a comparator. */
  private static boolean isTotal(Map<FormPart, Cell> values) {
    boolean total =
        values.values().stream().anyMatch(c -> TOTALS.contains(Blanks.remove(c.text())));
    return total
        && List.of(FormPart.INDICATOR_TARGET, FormPart.INDICATOR_COMPARISON).stream()
            .noneMatch(part -> values.containsKey(part) && !blank(values, part));
  }

  private static boolean blank(Map<FormPart, Cell> values, FormPart part) {
    return Optional.ofNullable(values.get(part)).map(Cell::blank).orElse(true);
  }

  private void lose(List<Cell> lost) {
    if (!lost.isEmpty()) {
      Unexplained.say(defects, lost);
    }
  }
}
