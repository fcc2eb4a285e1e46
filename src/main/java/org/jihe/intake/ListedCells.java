package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/**
 * Reads a form of which every cell is a line of its own, as one copies it from a PDF or from a page
 * in a browser: labels followed by their values, then the heads of indicators one below the other,
 * then their cells. Blank cells leave no line; so it is read only where every line is explained,
 * and refused as a whole, in one sentence, where one is not.
 */
final class ListedCells {
  private static final Set<FormPart> GOALS = EnumSet.of(FormPart.ANNUAL_GOAL, FormPart.LONG_TERM);

  private static final Set<FormPart> PARAGRAPHS =
      EnumSet.of(FormPart.OVERVIEW, FormPart.LEGAL_BASIS, FormPart.ANNUAL_GOAL, FormPart.LONG_TERM);

  private static final int MOST_PIECES = 6;

  private final List<TextLine> lines;
  private final PastedWords words;
  private final List<Row> rows = new ArrayList<>();
  private Optional<Match> empty = Optional.empty();
  private boolean begun;
  private int next;

  /** Thrown inside this class alone, where a line cannot be explained. */
  private static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unclear() {
      super("", null, false, false);
    }
  }

  private ListedCells(List<TextLine> lines, PastedWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** The rows; nothing when the text is of another kind, no row when it was refused. */
  static Optional<List<Row>> rows(List<TextLine> all, PastedWords words, Defects defects) {
    List<TextLine> lines = joined(all.stream().filter(line -> !line.blank()).toList(), words);
    boolean tabs = lines.stream().anyMatch(line -> line.text().indexOf('\t') >= 0);
    Optional<ListedHeads> first = tabs ? Optional.empty() : firstHeads(lines, words);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ListedCells(lines, words).read());
    } catch (Unclear e) {
      defects.add(
          new Position.Line(lines.get(first.get().start()).number()),
          "文本是一行一格的，分不清各行属于哪一栏，没有读取",
          "请交 Word 或 Excel 原件，或从原表整块复制");
      return Optional.of(List.of());
    }
  }

  /** The lines, of which those are one that are a word together: 一级, 指标. */
  private static List<TextLine> joined(List<TextLine> lines, PastedWords words) {
    List<TextLine> joined = new ArrayList<>();
    for (int i = 0, end; i < lines.size(); i = end) {
      end = wordEnd(lines, i, words);
      String text = String.join("\n", lines.subList(i, end).stream().map(TextLine::text).toList());
      joined.add(lines.get(i).with(text));
    }
    return joined;
  }

  private static int wordEnd(List<TextLine> lines, int at, PastedWords words) {
    StringBuilder word = new StringBuilder();
    int end = at + 1;
    for (int i = at; i < Math.min(lines.size(), at + MOST_PIECES); i++) {
      String piece = lines.get(i).text();
      if (!PastedWords.small(piece) || words.standsAlone(piece)) {
        return end;
      }
      end = i > at && words.whole(word.toString(), piece) ? i + 1 : end;
      word.append(piece);
    }
    return end;
  }

  private static Optional<ListedHeads> firstHeads(List<TextLine> lines, PastedWords words) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<ListedHeads> heads = ListedHeads.at(lines, i, words);
      if (heads.isPresent()) {
        return heads;
      }
    }
    return Optional.empty();
  }

  private List<Row> read() {
    while (next < lines.size()) {
      Optional<ListedHeads> heads = ListedHeads.at(lines, next, words);
      if (heads.isPresent()) {
        readTable(heads.get());
      } else {
        readField();
      }
    }
    return rows;
  }

  private void readField() {
    TextLine line = lines.get(next++);
    List<Match> labels = labels(line.text());
    boolean paragraph = words.standsAlone(line.text()) || isRemark(line.text());
    if (paragraph || (labels.isEmpty() && !begun)) {
      begun |= words.standsAlone(line.text());
      rows.add(Row.paragraph(cell(line, 1)));
      return;
    } else if (labels.isEmpty()) {
      throw new Unclear();
    }
    begun = true;
    readValue(line, labels.get(0));
  }

  private List<Match> labels(String text) {
    return words.labels(text).stream()
        .filter(m -> !m.part().isIndicatorColumn() && !m.part().isExpenditureColumn())
        .toList();
  }

  private void readValue(TextLine label, Match match) {
    List<TextLine> value = new ArrayList<>();
    while (next < lines.size() && continuesValue(lines.get(next).text())) {
      value.add(lines.get(next++));
    }
    boolean section = match.part() == FormPart.SECTION || match.part() == FormPart.INDICATORS;
    boolean sideBySide = empty.filter(before -> sameKind(before.part(), match.part())).isPresent();
    boolean several = value.size() > 1 && !isProse(match, value);
    if (sideBySide || several || (section && !value.isEmpty())) {
      throw new Unclear();
    }
    empty = value.isEmpty() && !section ? Optional.of(match) : Optional.empty();
    List<Cell> cells = new ArrayList<>(List.of(cell(label, 1)));
    cells.add(value.isEmpty() ? Cell.single("", at(label), 2) : joined(value));
    rows.add(section ? Row.paragraph(cells.get(0)) : new Row(1, cells, false));
  }

  private boolean continuesValue(String text) {
    return labels(text).isEmpty()
        && !words.standsAlone(text)
        && !isRemark(text)
        && ListedHeads.at(lines, next, words).isEmpty();
  }

  /** A note of the form's own; a bare number is a value here, and no number of a page. */
  private static boolean isRemark(String text) {
    return Furniture.is(text) && !text.matches("[\\d\\s.—-]*");
  }

  /** Two labels one after the other may be heads of two columns, whose values then follow. */
  private static boolean sameKind(FormPart before, FormPart label) {
    return (HeaderRow.isAmount(before) && HeaderRow.isAmount(label) && label != FormPart.FUNDING)
        || (GOALS.contains(before) && GOALS.contains(label));
  }

  private static boolean isProse(Match label, List<TextLine> value) {
    return PARAGRAPHS.contains(label.part())
        && value.stream()
            .skip(1)
            .map(TextLine::text)
            .noneMatch(text -> PastedWords.heading(text) || PastedWords.small(text));
  }

  private static Cell joined(List<TextLine> value) {
    String text = String.join("\n", value.stream().map(TextLine::text).toList());
    return Cell.single(text, at(value.get(0)), 2);
  }

  private static Position at(TextLine line) {
    return new Position.Line(line.number());
  }

  private static Cell cell(TextLine line, int column) {
    return Cell.single(line.text(), at(line), column);
  }

  private void readTable(ListedHeads heads) {
    begun = true;
    empty = Optional.empty();
    rows.add(heads.row(lines));
    next = heads.end();
    ListedLevels levels = new ListedLevels(heads, words);
    while (next < lines.size() && !endsTable(lines.get(next).text())) {
      next = levels.take(lines, next);
      if (!levels.isComplete(lines, next)) {
        continue;
      }
      int end = next + heads.rest();
      if (end > lines.size() || !heads.explains(lines.subList(next, end), words)) {
        throw new Unclear();
      }
      rows.add(levels.row(lines.subList(next, end)));
      next = end;
    }
  }

  private boolean endsTable(String text) {
    return words.standsAlone(text)
        || isRemark(text)
        || (words.field(text) && !Blanks.isBlank(text));
  }
}
