package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Place;
import org.jihe.intake.WrittenIndicator.Numbered;
import org.jihe.office.Defects;
import org.jihe.office.Lines;

/**
 * Several indicators in the cells of one row, each cell a numbered list: 1.培训人数 2.培训场次 beside
 * 1.≥100人 2.≥4场. They are taken apart where the lists pair up.
 */
final class ListedIndicators {
  /** What numbers an item, at the beginning of a cell, of a line, or behind a semicolon. */
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:^|[\\n；;])[ \\t\\u3000]*(?:(?:三级|具体)?指标)?"
              + "(?:(\\d{1,2})(?:[、．:：)）]|\\.(?!\\d))|[(（](\\d{1,2})[)）]|([①-⑳]))");

  /** Columns that may be written once for all. */
  private static final Set<FormPart> SHARED =
      Set.of(FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2, FormPart.INDICATOR_MEASURE);

  private static final Pattern VALUE =
      Pattern.compile("[≥≤=＝<>＜＞≧≦]?.{0,6}\\d.*|[\\u4e00-\\u9fff]{2,}");

  private final Map<FormPart, Entry> whole;
  private final Defects defects;
  private final UnreadPlaces unread;

  /**
   * @param start index of the item's first character
   * @param text without what numbers it
   */
  private record Item(int start, String text) {}

  ListedIndicators(Map<FormPart, Entry> whole, Defects defects, UnreadPlaces unread) {
    this.whole = whole;
    this.defects = defects;
    this.unread = unread;
  }

  List<Numbered> split(int number) {
    List<Item> names = items(FormPart.INDICATOR_NAME);
    if (names.size() < 2) {
      return List.of(new Numbered(number, whole));
    }
    List<Item> targets = items(FormPart.INDICATOR_TARGET);
    if (targets.size() != names.size()) {
      targets = lines(FormPart.INDICATOR_TARGET);
    }
    if (targets.size() != names.size()) {
      refuse(names.size());
      return List.of();
    }
    List<Numbered> split = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      split.add(new Numbered(number + i, one(number + i, i, names, targets)));
    }
    return split;
  }

  private Map<FormPart, Entry> one(int number, int at, List<Item> names, List<Item> targets) {
    Map<FormPart, Entry> entries = new EnumMap<>(FormPart.class);
    for (FormPart part : whole.keySet()) {
      List<Item> items =
          part == FormPart.INDICATOR_NAME
              ? names
              : part == FormPart.INDICATOR_TARGET ? targets : same(part, names.size());
      entries.put(part, entry(number, part, at, items));
    }
    return entries;
  }

  private List<Item> same(FormPart part, int count) {
    List<Item> items = items(part);
    return items.size() == count ? items : lines(part);
  }

  private Entry entry(int number, FormPart part, int at, List<Item> items) {
    Entry origin = origin(part);
    Place place =
        IndicatorKeys.place(number, part, origin.place().label(), origin.place().position());
    if (at < items.size() && items.size() > 1) {
      Item item = items.get(at);
      return Entry.of(
          item.text(),
          new Place(
              place.field(),
              place.label(),
              Lines.at(place.position(), origin.raw(), item.start()),
              ""));
    }
    boolean once = SHARED.contains(part) || origin.missing();
    return once ? Entry.of(origin.raw(), place) : Entry.unknown(place);
  }

  private Entry origin(FormPart part) {
    return whole.getOrDefault(part, IndicatorKeys.absent(1, part));
  }

  /** The items of a numbered list that counts from 1; one item when it is none. */
  private List<Item> items(FormPart part) {
    String raw = origin(part).raw();
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher marker = MARKER.matcher(raw);
    while (marker.find()) {
      if (order(marker) != starts.size() + 1) {
        continue;
      }
      ends.add(marker.start());
      starts.add(marker.end());
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < ends.size() ? ends.get(i + 1) : raw.length();
      items.add(new Item(starts.get(i), clean(raw.substring(starts.get(i), to))));
    }
    boolean whole = !ends.isEmpty() && Blanks.isBlank(raw.substring(0, ends.get(0)));
    return whole && items.stream().noneMatch(item -> item.text().isEmpty()) ? items : List.of();
  }

  private static int order(Matcher marker) {
    String circled = marker.group(3);
    if (circled != null) {
      return circled.charAt(0) - '①' + 1;
    }
    String digits = marker.group(1) == null ? marker.group(2) : marker.group(1);
    return Integer.parseInt(String.valueOf(digits));
  }

  /** The lines of a cell, each of which is a value. */
  private List<Item> lines(FormPart part) {
    String raw = origin(part).raw();
    List<Item> lines = new ArrayList<>();
    int from = 0;
    for (String line : raw.split("\\n", -1)) {
      String text = clean(line);
      if (!text.isEmpty()) {
        if (!VALUE.matcher(text).matches()) {
          return List.of();
        }
        lines.add(new Item(from, text));
      }
      from += line.length() + 1;
    }
    return numbered(lines);
  }

  /** Lines that count from 1 are items, even where a number runs into its value: 2.5台. */
  private static List<Item> numbered(List<Item> lines) {
    List<Item> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher order = Pattern.compile((i + 1) + "[.．、:：)）](.+)").matcher(lines.get(i).text());
      if (!order.matches()) {
        return lines;
      }
      bare.add(new Item(lines.get(i).start(), Blanks.strip(order.group(1))));
    }
    return bare;
  }

  private static String clean(String text) {
    String item = Blanks.strip(text);
    boolean ended = item.endsWith("；") || item.endsWith(";") || item.endsWith("。");
    return ended ? Blanks.strip(item.substring(0, item.length() - 1)) : item;
  }

  private void refuse(int count) {
    Entry name = origin(FormPart.INDICATOR_NAME);
    defects.add(
        name.place().position(),
        Defects.where(name.place().position()) + "一格里列了" + count + "项指标，与指标值的项数对不上，没有读取",
        "请每项指标单独一行，或使名称和指标值的编号一一对应");
    unread.place(name.place().position(), Defects.quote(name.raw()), Set.of(FormPart.INDICATORS));
  }
}
