package org.jihe.rules.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.domain.RuleReference;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * Rows of a reference table that are about the same thing, told by some of its columns: for one
 * form one of them should speak, and for no year between them none.
 */
public final class KeyedRows implements RowComparison {
  /** Which of several rows about one thing speaks. */
  private enum Speaks {
    FIRST,
    LAST,
    EVERY
  }

  private final List<String> keys;
  private final Speaks speaks;
  private final boolean blankIsKey;

  private KeyedRows(Speaks speaks, boolean blankIsKey, String... keys) {
    this.speaks = speaks;
    this.blankIsKey = blankIsKey;
    this.keys = List.of(keys);
  }

  /**
   * Rows of which the first speaks.
   *
   * @param keys the headers of the columns that tell what a row is about; none when the table as a
   *     whole is about one thing
   */
  public static KeyedRows first(String... keys) {
    return new KeyedRows(Speaks.FIRST, keys.length == 0, keys);
  }

  /** Rows of which the last speaks. */
  public static KeyedRows last(String... keys) {
    return new KeyedRows(Speaks.LAST, false, keys);
  }

  /** Rows all of which speak. */
  public static KeyedRows every(String... keys) {
    return new KeyedRows(Speaks.EVERY, false, keys);
  }

  /** Where rows whose keys are all blank are about something, too: all that no other row names. */
  public KeyedRows orBlank() {
    return new KeyedRows(speaks, true, keys.toArray(String[]::new));
  }

  /** Rows that are not enabled do not count. */
  @Override
  public List<RuleNote> notes(List<RuleRow> rows) {
    Map<String, List<RuleRow>> byKey = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      if (row.enabled() && (blankIsKey || keys.stream().anyMatch(row::has))) {
        byKey.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
      }
    }
    List<RuleNote> notes = new ArrayList<>();
    for (List<RuleRow> same : byKey.values()) {
      for (int i = 0; i < same.size(); i++) {
        compare(same, i).ifPresent(notes::add);
      }
      notes.addAll(years(same));
    }
    return notes;
  }

  private String key(RuleRow row) {
    return String.join("\n", keys.stream().map(row::text).toList());
  }

  private String about(RuleRow row) {
    List<String> words =
        keys.stream().filter(row::has).map(k -> k + "“" + row.text(k) + "”").toList();
    return words.isEmpty() ? row.schema().sheet() + "表" : String.join("、", words);
  }

  private Optional<RuleNote> compare(List<RuleRow> same, int index) {
    RuleRow later = same.get(index);
    for (RuleRow earlier : same.subList(0, index)) {
      Period before = Period.of(earlier);
      Period after = Period.of(later);
      if (before.meets(after) && !isSpared(before, after)) {
        return Optional.of(note(earlier, later, before.witness(after)));
      }
    }
    return Optional.empty();
  }

  /** A particular row that speaks before a general one is as it should be. */
  private boolean isSpared(Period before, Period after) {
    if (before.equals(after)) {
      return false;
    }
    return switch (speaks) {
      case FIRST -> after.covers(before);
      case LAST -> before.covers(after);
      case EVERY -> false;
    };
  }

  private RuleNote note(RuleRow earlier, RuleRow later, String when) {
    boolean agree = values(earlier).equals(values(later));
    String rows = "“" + earlier.id() + "”和“" + later.id() + "”";
    String silent =
        switch (speaks) {
          case FIRST -> "，只有“" + earlier.id() + "”起作用";
          case LAST -> "，只有“" + later.id() + "”起作用";
          case EVERY -> "，两行都起作用";
        };
    return new RuleNote(
        agree ? Kind.DUPLICATE : Kind.CONFLICT,
        rows + "都规定" + about(earlier) + (agree ? "，内容相同" : "，内容不同") + silent,
        when,
        List.of(earlier.reference(), later.reference()),
        agree ? "停用其中一行" : "写明各自的生效年度或地区，或停用其中一行");
  }

  /** What the row says of what it is about. */
  private Map<String, String> values(RuleRow row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : row.schema().columns()) {
      String header = column.header();
      boolean own = !TableSchema.isCommon(header) || header.equals(TableSchema.SEVERITY);
      if (own && !keys.contains(header)) {
        values.put(header, row.text(header));
      }
    }
    return values;
  }

  /** Notes years that no row is for, between years that some row is for. */
  private List<RuleNote> years(List<RuleRow> same) {
    Map<String, List<RuleRow>> byRegion = new LinkedHashMap<>();
    List<RuleNote> notes = new ArrayList<>();
    same.forEach(row -> byRegion.computeIfAbsent(row.region(), r -> new ArrayList<>()).add(row));
    for (List<RuleRow> rows : byRegion.values()) {
      List<RuleRow> sorted = new ArrayList<>(rows);
      sorted.sort(Comparator.comparingInt(row -> Period.of(row).from()));
      RuleRow last = sorted.get(0);
      for (RuleRow next : sorted) {
        int end = Period.of(last).to();
        int start = Period.of(next).from();
        if (end != Integer.MAX_VALUE && start > end + 1) {
          notes.add(gap(last, next, end + 1, start - 1));
        }
        last = Period.of(next).to() > end ? next : last;
      }
    }
    return notes;
  }

  private RuleNote gap(RuleRow before, RuleRow after, int from, int to) {
    String years = from == to ? from + "年度" : from + "至" + to + "年度";
    return new RuleNote(
        Kind.GAP,
        about(before) + "在" + years + "没有规定（“" + before.id() + "”之后、“" + after.id() + "”之前）",
        from + "年度的申报表",
        List.of(limited(before, TableSchema.TO_YEAR), limited(after, TableSchema.FROM_YEAR)),
        "把“" + before.id() + "”的生效年度止改为" + to + "，或加一行：生效年度起 " + from + "；生效年度止 " + to);
  }

  private static RuleReference limited(RuleRow row, String header) {
    RuleReference whole = row.reference();
    return new RuleReference(
        whole.id(), whole.file(), whole.sheet(), whole.row(), Map.of(header, row.cell(header)));
  }
}
