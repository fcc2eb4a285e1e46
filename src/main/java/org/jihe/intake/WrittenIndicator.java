package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/** What one row of a table of indicators holds: an indicator, several, or a template's rest. */
final class WrittenIndicator {
  private static final Set<FormPart> LEVELS =
      Set.of(FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2);
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:(?:三级|具体)?指标[\\d一二三四五六七八九十]{0,2}[:：.、．]?)?[/／\\-—－–…⋯.·。、*×Xx_＿≥≤=%％（）()]*");
  private static final Pattern NOTHING = Pattern.compile("[/／\\-—－–…⋯.·。]*");

  private final Row row;
  private final Map<FormPart, Cell> values;
  private final Map<FormPart, IndicatorHead> columns;
  private final List<Cell> regions;
  private final Defects defects;

  /**
   * An indicator with its number in the form, from 1.
   *
   * @param entries by column; may be changed
   */
  record Numbered(int number, Map<FormPart, Entry> entries) {}

  /**
   * @param values the row's cells, by column
   * @param columns the heads that are read
   * @param regions heads of places whose values stand below them; empty where there are none
   */
  WrittenIndicator(
      Row row,
      Map<FormPart, Cell> values,
      Map<FormPart, IndicatorHead> columns,
      List<Cell> regions,
      Defects defects) {
    this.row = row;
    this.values = values;
    this.columns = columns;
    this.regions = List.copyOf(regions);
    this.defects = defects;
  }

  Position position() {
    return row.firstWritten().orElse(row.cells().get(0)).position();
  }

  private String plain(FormPart part) {
    Cell cell = values.get(part);
    return cell == null || cell.continued() ? "" : Blanks.remove(cell.text());
  }

  /** Whether there is neither a name nor a value: levels alone, or what a template left. */
  boolean isTemplate() {
    boolean named = !UNNAMED.matcher(plain(FormPart.INDICATOR_NAME)).matches();
    boolean valued =
        values.keySet().stream()
            .filter(part -> !LEVELS.contains(part) && part != FormPart.INDICATOR_NAME)
            .anyMatch(part -> !NOTHING.matcher(plain(part)).matches());
    boolean regional = regions.stream().anyMatch(head -> !below(head).blank());
    return !named && !valued && !regional;
  }

  /** Whether neither a name nor a value was read, and one of them stands there. */
  boolean isUnread() {
    return isTemplate()
        && values.entrySet().stream()
            .anyMatch(value -> !LEVELS.contains(value.getKey()) && value.getValue().unread());
  }

  /** Whether something of a template stands in the row. */
  boolean isUnfilled() {
    return values.entrySet().stream()
        .anyMatch(value -> !LEVELS.contains(value.getKey()) && !plain(value.getKey()).isEmpty());
  }

  private Cell below(Cell head) {
    return row.at(head.column()).orElse(row.cells().get(0));
  }

  /** What is written, by column. */
  Map<FormPart, Entry> entries(int number) {
    Map<FormPart, Entry> written = new EnumMap<>(FormPart.class);
    columns.forEach((part, head) -> written.put(part, entry(number, part, head)));
    if (!regions.isEmpty()) {
      written.put(FormPart.INDICATOR_TARGET, ofRegions(number));
    }
    Entry weight = written.get(FormPart.INDICATOR_WEIGHT);
    if (weight != null && weight.missing() && isPart()) {
      written.remove(FormPart.INDICATOR_WEIGHT); // it explains the row above, which has the weight
    }
    return written;
  }

  /** Whether the row explains the one above: 其中：新造林面积. */
  private boolean isPart() {
    return plain(FormPart.INDICATOR_NAME).startsWith("其中");
  }

  private Entry entry(int number, FormPart part, IndicatorHead head) {
    Optional<Cell> cell = Optional.ofNullable(values.get(part));
    String raw = cell.filter(c -> !c.continued()).map(Cell::text).orElse("");
    Cell where = cell.orElse(row.cells().get(0));
    return Entry.of(raw, IndicatorKeys.place(number, part, head.printed(), where.position()));
  }

  /** The one value of all places, or what each of them has. */
  private Entry ofRegions(int number) {
    List<Cell> written =
        regions.stream().map(this::below).filter(cell -> !cell.blank()).distinct().toList();
    List<String> texts = written.stream().map(c -> Blanks.strip(c.text())).distinct().toList();
    Position where = written.isEmpty() ? position() : written.get(0).position();
    String label = Blanks.remove(regions.get(0).text());
    String raw = texts.size() == 1 ? texts.get(0) : each();
    if (texts.size() > 1) {
      defects.note(where, Defects.where(where) + "起各地的指标值不同，合写为一项", raw);
    }
    return Entry.of(raw, IndicatorKeys.place(number, FormPart.INDICATOR_TARGET, label, where));
  }

  private String each() {
    List<String> parts = new ArrayList<>();
    for (Cell head : regions) {
      Cell cell = below(head);
      if (!cell.blank()) {
        parts.add(Blanks.remove(head.text()) + Blanks.strip(cell.text()));
      }
    }
    return String.join("；", parts);
  }

  /**
   * The indicators of the row: one, or as many as its cells list by numbers.
   *
   * @param unread takes the row when its lists do not pair up
   */
  List<Numbered> split(int number, UnreadPlaces unread) {
    Map<FormPart, Entry> whole = entries(number);
    return new ListedIndicators(whole, defects, unread).split(number);
  }
}
