package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays a form out in its skeleton: one table, levels and shared cells merged downwards. */
final class Laying {
  private static final Pattern KEY = Pattern.compile("\\{([a-z]+)\\}");
  private static final Pattern AMOUNT =
      Pattern.compile("\\{(?:total|district|township|fiscal|other)\\}");

  private final WrittenForm form;
  private final Skeleton skeleton;
  private final List<List<Cell>> rows = new ArrayList<>();

  private Laying(WrittenForm form, Skeleton skeleton) {
    this.form = form;
    this.skeleton = skeleton;
  }

  static Page page(WrittenForm form, Skeleton skeleton) {
    Laying laying = new Laying(form, skeleton);
    laying.skeleton.rows().forEach(laying::row);
    if (!laying.skeleton.isProse()) {
      laying.head();
      laying.indicators();
    }
    return Page.of(new Grid(laying.rows));
  }

  private void row(String line) {
    List<Cell> row = new ArrayList<>();
    for (String text : line.split("\\|", -1)) {
      if (text.equals("<")) {
        Cell last = row.remove(row.size() - 1);
        row.add(last.across(last.across() + 1));
      } else {
        row.add(cell(text, row.isEmpty() && !line.contains("|")));
      }
    }
    rows.add(filled(row));
  }

  private List<Cell> filled(List<Cell> row) {
    int covered = row.stream().mapToInt(Cell::across).sum();
    Cell last = row.remove(row.size() - 1);
    row.add(last.across(last.across() + skeleton.width() - covered));
    return row;
  }

  private Cell cell(String text, boolean alone) {
    if (text.equals("^")) {
      return Cell.of("", Role.ABOVE);
    }
    return Cell.of(fill(text), role(text, alone));
  }

  private static Role role(String text, boolean alone) {
    if (alone) {
      return text.startsWith("（") ? Role.YEAR : Role.TITLE;
    }
    Matcher key = KEY.matcher(text);
    if (!key.find() || text.endsWith("（{unit}）") || text.startsWith("{year}年预算")) {
      return Role.LABEL;
    }
    if (key.start() > 0) {
      return Role.INLINE;
    }
    return AMOUNT.matcher(text).matches() ? Role.AMOUNT : Role.VALUE;
  }

  private String fill(String text) {
    return KEY.matcher(text.replace("⏎", "\n"))
        .replaceAll(
            key ->
                Matcher.quoteReplacement(
                    key.group(1).equals("prose") ? form.prose() : form.value(key.group(1))));
  }

  private void head() {
    List<Cell> head = new ArrayList<>();
    if (!skeleton.side().isEmpty()) {
      head.add(Cell.of(skeleton.side(), Role.SIDE));
    }
    for (Column column : skeleton.columns()) {
      head.add(Cell.of(fill(column.header()), Role.HEAD).across(column.across()));
    }
    rows.add(filled(head));
  }

  private void indicators() {
    for (int i = 0; i < form.indicators().size(); i++) {
      List<Cell> row = new ArrayList<>();
      if (!skeleton.side().isEmpty()) {
        row.add(Cell.of("", Role.ABOVE));
      }
      for (Column column : skeleton.columns()) {
        row.add(continues(column, i) ? above(column) : cell(column, i));
      }
      rows.add(filled(row));
    }
  }

  private Cell cell(Column column, int indicator) {
    return column.cell(form, form.indicators().get(indicator));
  }

  private static Cell above(Column column) {
    return Cell.of("", Role.ABOVE).across(column.across());
  }

  /** Whether a cell is merged with the one above it. */
  private boolean continues(Column column, int indicator) {
    if (indicator == 0) {
      return false;
    }
    WrittenIndicator before = form.indicators().get(indicator - 1);
    WrittenIndicator one = form.indicators().get(indicator);
    boolean sameLevel1 = before.level1().equals(one.level1());
    return switch (column.key()) {
      case "level1" -> sameLevel1;
      case "level2" -> sameLevel1 && before.level2().equals(one.level2());
      default -> column.isShared();
    };
  }
}
