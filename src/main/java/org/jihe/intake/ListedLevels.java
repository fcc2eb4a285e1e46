package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/** The levels that stand before indicators whose every cell is a line, and are not repeated. */
final class ListedLevels {
  private static final int MOST_PIECES = 3;

  private final ListedHeads heads;
  private final PastedWords words;
  private Cell[] levels;
  private String first = "";
  private boolean fresh;

  ListedLevels(ListedHeads heads, PastedWords words) {
    this.heads = heads;
    this.words = words;
    this.levels = new Cell[heads.levels()];
  }

  /** Takes the levels that begin here; returns the index of the line behind them. */
  int take(List<TextLine> lines, int at) {
    int next = at;
    for (int end = end(lines, next); end > next; end = end(lines, next)) {
      next = set(lines, next, end);
    }
    return next;
  }

  private int set(List<TextLine> lines, int at, int end) {
    String text = text(lines, at, end);
    boolean top = isTop(text, lines, end);
    if (top) {
      levels = new Cell[heads.levels()];
      first = text;
    }
    int column = top || !heads.has(FormPart.INDICATOR_LEVEL1) ? 0 : levels.length - 1;
    levels[column] = Cell.single(text, new Position.Line(lines.get(at).number()), column + 1);
    fresh = true;
    return end;
  }

  /** 成本指标 is a first level before 经济成本指标, and a second one below 产出指标. */
  private boolean isTop(String text, List<TextLine> lines, int end) {
    boolean below = end < lines.size() && words.level2(lines.get(end).text());
    return heads.has(FormPart.INDICATOR_LEVEL1)
        && words.level1(text)
        && (below
            || first.isEmpty()
            || !heads.has(FormPart.INDICATOR_LEVEL2)
            || !words.level2(text));
  }

  /** Index of the line behind the name of a level that begins here, also a broken one. */
  private int end(List<TextLine> lines, int at) {
    int end = at;
    for (int i = at + 1; i <= Math.min(lines.size(), at + MOST_PIECES); i++) {
      String text = text(lines, at, i);
      boolean name = fresh && PastedWords.bareLevel(text);
      boolean piece = i == at + 1 || PastedWords.small(lines.get(i - 1).text());
      if (piece && !name && isLevel(text)) {
        end = i;
      }
    }
    return levels.length == 0 ? at : end;
  }

  private boolean isLevel(String text) {
    return (heads.has(FormPart.INDICATOR_LEVEL1) && words.level1(text))
        || (heads.has(FormPart.INDICATOR_LEVEL2) && words.level2(text));
  }

  private static String text(List<TextLine> lines, int from, int to) {
    return String.join("\n", lines.subList(from, to).stream().map(TextLine::text).toList());
  }

  /** Whether an indicator follows; a level may have none. */
  boolean isComplete(List<TextLine> lines, int next) {
    return next < lines.size() && !words.field(lines.get(next).text());
  }

  /** The indicator of these lines, below the levels that were not yet written. */
  Row row(List<TextLine> rest) {
    List<Cell> cells = new ArrayList<>();
    Position at = new Position.Line(rest.get(0).number());
    for (int i = 0; i < levels.length; i++) {
      cells.add(levels[i] == null ? Cell.single("", at, i + 1) : levels[i]);
    }
    for (TextLine line : rest) {
      Position position = new Position.Line(line.number());
      cells.add(Cell.single(line.text(), position, cells.size() + 1));
    }
    levels = new Cell[levels.length];
    fresh = false;
    return new Row(1, cells, true);
  }
}
