package org.jihe.intake;

import java.util.List;
import org.jihe.domain.Blanks;

/** Finds labels that narrow cells have broken over several lines of a pasted text. */
final class BrokenWords {
  /** How many lines a word may be broken over. */
  private static final int MOST_PIECES = 9;

  private final List<PastedRow> lines;
  private final PastedWords words;

  BrokenWords(List<PastedRow> lines, PastedWords words) {
    this.lines = lines;
    this.words = words;
  }

  /**
   * Index of the line with the end of a word that begins with {@code start} and goes on here; −1
   * where there is none.
   */
  int end(String start, int at) {
    StringBuilder word = new StringBuilder(start);
    int end = -1;
    int pieces = 0;
    for (int i = at; i < lines.size() && i < at + MOST_PIECES; i++) {
      PastedRow line = lines.get(i);
      if (line.isGap() || !PastedWords.fragment(line.first()) || words.standsAlone(line.first())) {
        break;
      }
      String first = word.toString();
      word.append(line.first());
      pieces++;
      boolean whole = pieces + (start.isEmpty() ? 0 : 1) > 1 && words.whole(first, line.first());
      // A word that begins a row must be followed by the rest of the row.
      if (whole && (!start.isEmpty() || !line.single())) {
        end = i;
      }
      if (!line.single()) {
        return end < 0 && start.isEmpty() && pieces > 1 ? strangeEnd(at, i) : end;
      }
    }
    return end;
  }

  /** The end of a label that nobody knows, which stands in several short lines: 年度/主要/任务. */
  private int strangeEnd(int at, int last) {
    boolean first = words.known(lines.get(at).first());
    boolean small = true;
    for (int i = at; i <= last; i++) {
      small &= PastedWords.small(lines.get(i).first());
    }
    boolean ends = words.known(lines.get(last).first()) || words.known(lines.get(last - 1).first());
    boolean label = first && Blanks.remove(lines.get(at).first()).length() > 2;
    return small && !ends && !label ? last : -1;
  }

  String joined(String start, int at, int end) {
    StringBuilder word = new StringBuilder(start);
    for (int i = at; i <= end; i++) {
      word.append(lines.get(i).first());
    }
    return word.toString();
  }
}
