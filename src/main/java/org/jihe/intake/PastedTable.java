package org.jihe.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.Blanks;
import org.jihe.office.Row;

/**
 * Sets the cells of rows below the heads that they belong to, where the text has left out merged
 * cells on the left; and leaves out titles and heads that are printed again on every page.
 */
final class PastedTable {
  private final List<PastedRow> lines;
  private final PastedWords words;
  private final boolean loose;
  private final boolean keepsTails;
  private final boolean[] inTable;
  private final List<Row> rows = new ArrayList<>();
  private Optional<PastedColumns> columns = Optional.empty();
  private Optional<PastedRow> before = Optional.empty();
  private String title = "";

  private PastedTable(List<PastedRow> lines, PastedWords words, boolean loose) {
    this.lines = lines;
    this.loose = loose;
    this.words = words;
    this.inTable = besideTables(lines);
    this.keepsTails = lines.stream().anyMatch(row -> row.size() > 1 && row.keepsTail());
  }

  /**
   * The rows of the forms.
   *
   * @param loose whether the text leaves out any empty cell, so that only full rows are sure
   */
  static List<Row> rows(List<PastedRow> lines, PastedWords words, boolean loose) {
    PastedTable table = new PastedTable(lines, words, loose);
    for (int i = 0; i < lines.size(); i++) {
      i = table.afterHead(i);
      table.take(i);
    }
    return table.rows;
  }

  /** Index of the row to go on with, behind a title and heads that are merely printed again. */
  private int afterHead(int at) {
    PastedRow row = lines.get(at);
    if (columns.isEmpty() || row.isGap() || title.isEmpty() || !row.first().equals(title)) {
      return at;
    }
    for (int i = at + 1; i < lines.size() && i < at + 6; i++) {
      PastedRow next = lines.get(i);
      if (!next.isGap() && next.written() > 1) {
        boolean goesOn = columns.get().repeatedBy(next) || words.level(next.first());
        return goesOn ? i : at;
      }
    }
    return at;
  }

  private void take(int at) {
    PastedRow row = lines.get(at);
    if (row.isGap() || columns.filter(heads -> heads.repeatedBy(row)).isPresent()) {
      return;
    }
    if (row.single()) {
      single(at, row);
    } else if (PastedColumns.isHeading(row, words)) {
      columns = Optional.of(PastedColumns.of(row, words));
      rows.add(row.row(0, true));
    } else if (dividesHeads(row).isPresent()) {
      divide(row, dividesHeads(row).getAsInt());
    } else if (columns.filter(heads -> heads.mergeLevels(row)).isPresent()) {
      rows.add(row.withBlankAt(1).row(columns.orElseThrow().level1(), true));
    } else {
      several(row);
    }
    before = Optional.of(row);
  }

  /** Index of the head that the row, right below the heads, divides; empty when it does not. */
  private OptionalInt dividesHeads(PastedRow row) {
    boolean below = before.filter(above -> PastedColumns.isHeading(above, words)).isPresent();
    return below && columns.isPresent() ? columns.get().dividedBy(row) : OptionalInt.empty();
  }

  /** Word leaves out the further parts of heads merged downwards: then they are added again. */
  private void divide(PastedRow row, int head) {
    PastedColumns heads = columns.orElseThrow();
    List<String> parts = row.texts().stream().filter(text -> !Blanks.isBlank(text)).toList();
    PastedColumns divided = heads.divided(head, parts);
    columns = Optional.of(divided);
    boolean bare = row.size() == parts.size();
    rows.add(bare ? row.between(head, divided.width()).row(0, true) : row.row(0, true));
  }

  private void single(int at, PastedRow row) {
    if (words.title(row.first())) {
      title = row.first();
      columns = Optional.empty();
    } else if (columns.isPresent() && words.field(row.first())) {
      columns = Optional.empty();
    }
    rows.add(
        inTable[at] ? row.across(columns.map(PastedColumns::width).orElse(1)) : row.paragraph());
  }

  /** Which rows have one of several cells near, without an empty line between. */
  private static boolean[] besideTables(List<PastedRow> lines) {
    boolean[] beside = new boolean[lines.size()];
    for (int start = 0, end; start < lines.size(); start = end + 1) {
      boolean table = false;
      for (end = start; end < lines.size() && !lines.get(end).isGap(); end++) {
        table |= !lines.get(end).single();
      }
      Arrays.fill(beside, start, end, table);
    }
    return beside;
  }

  private void several(PastedRow row) {
    if (words.title(row.first())) {
      title = row.first();
      columns = Optional.empty();
    } else if (words.field(row.first())) {
      columns = Optional.empty();
    }
    if (columns.isEmpty()) {
      rows.add(row.row(belowHeads(row) ? 1 : 0, true));
      return;
    }
    PastedColumns heads = columns.get();
    OptionalInt shift = heads.shift(row);
    if (shift.isEmpty() && !keepsTails && !loose) {
      shift = heads.shiftWithoutTail(row);
    }
    boolean wider = row.written() > heads.width();
    rows.add(row.row(shift.orElse(0), shift.isPresent() || wider));
  }

  /** Whether the row stands below labels of which the first is merged over both rows. */
  private boolean belowHeads(PastedRow row) {
    return before
        .filter(heads -> heads.size() > 2 && heads.written() == row.size() + 1)
        .filter(heads -> heads.texts().stream().allMatch(words::known))
        .filter(heads -> !words.known(row.first()) && !Blanks.isBlank(row.first()))
        .isPresent();
  }
}
