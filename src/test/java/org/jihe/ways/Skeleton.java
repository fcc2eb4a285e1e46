package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A layout of forms, to be filled.
 *
 * @param id its name
 * @param rows of what stands above the indicators, cells between bars
 * @param side the heading beside the indicators; empty where there is none
 * @param columns of the indicators; empty where they are prose
 */
record Skeleton(String id, List<String> rows, String side, List<Column> columns) {
  private static final Map<String, Skeleton> ALL =
      DataText.sections("layouts.txt").stream()
          .map(Skeleton::of)
          .collect(Collectors.toMap(Skeleton::id, one -> one));

  static Skeleton of(WrittenForm form) {
    Skeleton skeleton = ALL.get(form.layout());
    if (skeleton == null) {
      throw new IllegalArgumentException(form.layout());
    }
    return skeleton;
  }

  private static Skeleton of(DataText.Section section) {
    List<String> rows = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    String side = "";
    for (String line : section.lines()) {
      if (line.startsWith("@")) {
        side = line.contains(">") ? line.substring(1, line.indexOf('>')) : "";
        columns = columns(line.substring(line.indexOf('>') + 1).replace("@", ""));
      } else {
        rows.add(line);
      }
    }
    return new Skeleton(section.head().split(" ", -1)[0], rows, side, columns);
  }

  private static List<Column> columns(String line) {
    List<Column> columns = new ArrayList<>();
    for (String text : line.split("\\|", -1)) {
      if (text.equals("<")) {
        columns.add(columns.remove(columns.size() - 1).wider());
      } else {
        columns.add(Column.of(text));
      }
    }
    return columns;
  }

  Skeleton columns(List<Column> others) {
    return new Skeleton(id, rows, side, others);
  }

  Skeleton rows(List<String> others) {
    return new Skeleton(id, others, side, columns);
  }

  /** The same with a column by several others. */
  Skeleton column(String key, List<Column> others) {
    return columns(
        columns.stream()
            .flatMap(one -> one.key().equals(key) ? others.stream() : Stream.of(one))
            .toList());
  }

  /** Whether a column or a field of this key is on the form. */
  boolean has(String key) {
    return columns.stream().anyMatch(column -> column.key().equals(key))
        || rows.stream().anyMatch(row -> row.contains("{" + key + "}"));
  }

  boolean isProse() {
    return columns.isEmpty();
  }

  /** Whether each indicator's row names its project. */
  boolean isWide() {
    return has("project");
  }

  /** How many columns the table has. */
  int width() {
    int heads = columns.stream().mapToInt(Column::across).sum() + (side.isEmpty() ? 0 : 1);
    int cells = rows.stream().mapToInt(row -> row.split("\\|", -1).length).max().orElse(1);
    return Math.max(heads, cells);
  }
}
