package org.jihe.intake;

import java.util.List;

/**
 * A row of labels without their values, of which some are broken over two lines or more. Among many
 * labels a few may be unknown.
 */
final class BrokenLabels {
  /** How many lines such a row may be broken over. */
  private static final int MOST_LINES = 60;

  /** A row of fewer labels may as well be a label and its value. */
  private static final int FEWEST = 3;

  /** Of how many cells one may be unknown. */
  private static final int MANY = 4;

  private final List<PastedRow> lines;
  private final PastedWords words;
  private final BrokenWords broken;
  private int known;
  private int unknown;

  private BrokenLabels(List<PastedRow> lines, PastedWords words, BrokenWords broken) {
    this.lines = lines;
    this.words = words;
    this.broken = broken;
  }

  /** Index of the last line of such a row that begins here; −1 where none does. */
  static int end(int at, List<PastedRow> lines, PastedWords words, BrokenWords broken) {
    return new BrokenLabels(lines, words, broken).end(at);
  }

  private int end(int at) {
    int from = 0;
    for (int line = at; line < at + MOST_LINES; from = 1) {
      PastedRow row = lines.get(line);
      row.texts().subList(from, Math.max(from, row.size() - 1)).forEach(this::count);
      boolean open = line + 1 < lines.size() && PastedWords.fragment(row.last());
      int next = open ? broken.end(row.last(), line + 1) : -1;
      if (next < 0 && goesOnUnknown(row, line + 1)) {
        next = line + 1;
        unknown++;
      } else if (next < 0 && goesOnKnown(row, line + 1)) {
        next = line + 1;
        known++;
      } else if (next < 0) {
        count(row.last());
        return line > at && words.known(row.last()) && many() ? line : -1;
      } else {
        known++;
      }
      if (lines.get(next).single()) {
        return many() ? next : -1;
      }
      line = next;
    }
    return -1;
  }

  private void count(String text) {
    if (words.known(text)) {
      known++;
    } else {
      unknown++;
    }
  }

  private boolean many() {
    return known >= FEWEST && unknown * MANY <= known + unknown;
  }

  /** Whether the last cell may be the first half of a label that nobody knows. */
  private boolean goesOnUnknown(PastedRow row, int next) {
    if (next >= lines.size() || lines.get(next).single() || lines.get(next).isGap()) {
      return false;
    }
    String first = row.last();
    String last = lines.get(next).first();
    return PastedWords.small(first)
        && PastedWords.small(last)
        && !words.known(first)
        && !words.known(last)
        && !words.standsAlone(last);
  }

  /** Whether nothing but heads follows, and the first is one with the last here: 本年度, 指标值. */
  private boolean goesOnKnown(PastedRow row, int next) {
    return next < lines.size()
        && !lines.get(next).isGap()
        && !lines.get(next).single()
        && words.known(row.last())
        && lines.get(next).texts().stream().allMatch(words::known)
        && words.anyColumn(row.last() + lines.get(next).first());
  }
}
