package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Blanks;

/**
 * Puts rows together again that are broken over several lines. Word and WPS write the line breaks
 * inside a cell just like those between rows; which is which the words tell (two lines that are a
 * label together and not apart), the number of columns below the heads of indicators, and lists and
 * prose that go on. A line that may belong to either side stays a row of its own, so that it is
 * said to be unread.
 */
final class BrokenRows {
  /** How many lines a row may be broken over. */
  private static final int MOST_LINES = 60;

  private final List<PastedRow> lines;
  private final PastedWords words;
  private final BrokenWords broken;
  private final boolean loose;
  private final boolean[] glued;
  private final boolean[] more;
  private final List<PastedRow> rows = new ArrayList<>();
  private Optional<PastedColumns> columns = Optional.empty();
  private PastedRow turnedTo = new PastedRow(false);
  private int turnedSize;
  private int gaps;

  private BrokenRows(List<PastedRow> lines, PastedWords words, boolean loose) {
    this.lines = lines;
    this.loose = loose;
    this.words = words;
    this.broken = new BrokenWords(lines, words);
    this.glued = new boolean[lines.size() + 1];
    this.more = new boolean[lines.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      PastedRow line = lines.get(i);
      boolean title = !line.isGap() && line.single() && words.title(line.first());
      more[i] = !title && (more[i + 1] || line.size() > 1);
    }
  }

  /**
   * The rows, with empty lines where the text has them between rows.
   *
   * @param loose whether the text is a printed page, on which cells do not go on in the next line's
   *     first; and a line of prose may as well belong to the row below
   */
  static List<PastedRow> joined(List<PastedRow> lines, PastedWords words, boolean loose) {
    BrokenRows broken = new BrokenRows(lines, words, loose);
    for (int i = 0; i < lines.size(); i++) {
      broken.take(i);
    }
    return broken.rows;
  }

  private void take(int at) {
    PastedRow line = lines.get(at);
    if (line.isGap()) {
      gaps++;
      return;
    }
    if (loose && !rows.isEmpty() && endsLabelAbove(rows.get(rows.size() - 1), line)) {
      rows.get(rows.size() - 1).goOnAtFirst(line);
      return;
    }
    boolean joins = !rows.isEmpty() && (glued[at] || goesOn(rows.get(rows.size() - 1), at));
    if (joins) {
      rows.get(rows.size() - 1).goOn(gaps, line);
    } else {
      begin(at);
    }
    gaps = 0;
  }

  /** Whether a line on a printed page is the second half of the label that begins the row above. */
  private boolean endsLabelAbove(PastedRow row, PastedRow line) {
    return row.size() > 1
        && line.single()
        && gaps == 0
        && PastedWords.fragment(line.first())
        && words.whole(row.first(), line.first());
  }

  private void begin(int at) {
    if (!rows.isEmpty()) {
      turnTo(rows.get(rows.size() - 1));
    }
    for (int i = 0; i < gaps; i++) {
      rows.add(new PastedRow(false));
    }
    PastedRow line = lines.get(at);
    if (line.single() && !loose) {
      glue(at, broken.end("", at));
    }
    glue(at, loose ? -1 : BrokenLabels.end(at, lines, words, broken));
    rows.add(line);
  }

  /** A finished row may be that of the heads, or end what stands below them. */
  private void turnTo(PastedRow row) {
    if (row == turnedTo && row.size() == turnedSize) {
      return;
    }
    turnedTo = row;
    turnedSize = row.size();
    if (PastedColumns.isHeading(row, words)) {
      columns = Optional.of(PastedColumns.of(row, words));
    } else if (!row.isGap() && (words.title(row.first()) || words.field(row.first()))) {
      columns = Optional.empty();
    }
  }

  private void glue(int from, int last) {
    for (int i = from + 1; i <= last; i++) {
      glued[i] = true;
    }
  }

  private boolean goesOn(PastedRow row, int at) {
    PastedRow line = lines.get(at);
    String next = line.first();
    if (row.isGap() || Blanks.isBlank(next)) {
      return false;
    } else if (loose) {
      return gaps == 0 && line.single() && row.size() > 1 && row.lastNumber().before(number(next));
    } else if (gaps > 0) {
      return line.single() && more[at] && row.size() > 1 && row.lastNumber().before(number(next));
    } else if (isNote(next) && words.known(row.last()) && words.known(row.last() + next)) {
      return true; // 项目总目标⏎（2025年-2027年）: a note belongs to the label above it
    } else if (words.standsAlone(next)) {
      return false;
    } else if (goesOnInWord(row, at)) {
      return true;
    } else if (row.single() || (line.single() && broken.end("", at) > at)) {
      return line.single() && goesOnBelowLabel(row, next);
    }
    turnTo(row);
    Optional<PastedColumns> heads = columns.filter(c -> !c.repeatedBy(row));
    if (heads.isPresent()) {
      return goesOnBelow(heads.get(), row, at);
    } else if (words.known(next)) {
      return false;
    }
    return line.soft() || (line.single() ? goesOnAsParagraph(row, at) : goesOnAsProse(row, next));
  }

  private static boolean isNote(String text) {
    String plain = Blanks.strip(text);
    boolean enclosed = plain.length() > 2 && "（(".indexOf(plain.charAt(0)) >= 0;
    return enclosed && "）)".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  private static ListNumber number(String text) {
    return ListNumber.of(text);
  }

  /** Whether the end of the row and the lines from here are one word. */
  private boolean goesOnInWord(PastedRow row, int at) {
    String start = row.last();
    if (row.single() || !PastedWords.fragment(start)) {
      return false;
    }
    int end = broken.end(start, at);
    boolean possible = end >= at && canHoldWord(row, broken.joined(start, at, end));
    if (possible) {
      glue(at, end);
    }
    return possible;
  }

  private boolean canHoldWord(PastedRow row, String word) {
    boolean level = words.level(word);
    boolean below = columns.isPresent() && !words.field(row.first());
    if (below && level) {
      return columns.get().endsInLevels(row);
    }
    return level || words.anyColumn(word) || !words.endsInValue(row);
  }

  private boolean goesOnBelow(PastedColumns heads, PastedRow row, int at) {
    boolean full = heads.shift(row).isPresent();
    PastedRow line = lines.get(at);
    if (full) {
      return line.single()
          && !words.known(line.first())
          && (row.lastNumber().before(number(line.first())) || PastedWords.open(row.last()));
    }
    int[] ends =
        heads.wanted(row).map(wanted -> fills(row, at, wanted)).filter(e -> e >= at).toArray();
    boolean sure = ends.length == 1;
    if (sure) {
      glue(at, ends[0]);
    }
    return sure;
  }

  /** Index of the line that brings the row to just as many cells as are wanted; −1 for none. */
  private int fills(PastedRow row, int at, int wanted) {
    int size = row.size();
    for (int i = at; i < lines.size() && i < at + MOST_LINES && size < wanted; i++) {
      PastedRow line = lines.get(i);
      if (line.isGap() || startsRow(line.first())) {
        return -1;
      }
      size += line.size() - 1;
      if (size == wanted) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsRow(String text) {
    return Blanks.isBlank(text)
        || words.standsAlone(text)
        || words.field(text)
        || words.level(text)
        || (text.startsWith("指标") && ListNumber.of(text.substring(2)).value() > 0);
  }

  /** Whether a list goes on that stands below its label, both of them rows of one cell. */
  private boolean goesOnBelowLabel(PastedRow row, String next) {
    PastedRow above = rows.size() < 2 ? new PastedRow(false) : rows.get(rows.size() - 2);
    return row.single()
        && above.single()
        && words.wantsProse(above.first())
        && row.lastNumber().before(number(next));
  }

  /** Whether a line without tabs belongs to the last cell of the row above it. */
  private boolean goesOnAsParagraph(PastedRow row, int at) {
    String text = lines.get(at).first();
    if (Furniture.is(text)) {
      return false;
    } else if (row.lastNumber().before(number(text)) || PastedWords.open(row.last())) {
      return true;
    } else if (!more[at] || PastedWords.heading(text)) {
      return false;
    }
    if (PastedWords.endsSentence(row.last(), text) && !words.known(row.last())) {
      return true;
    }
    boolean prose = words.wantsProse(row.text(row.size() - 2)) && words.endsInValue(row);
    return prose || (PastedWords.prose(row.last()) && PastedWords.prose(text));
  }

  /** Whether the line begins with a further paragraph of the last cell of the row above it. */
  private boolean goesOnAsProse(PastedRow row, String text) {
    return row.lastNumber().before(number(text))
        || (PastedWords.sentence(text) && PastedWords.prose(row.last()));
  }
}
