package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * A row as spreadsheets put it on the clipboard.
 *
 * @param row the row, as one of table 1
 * @param end index of the first line behind it
 */
record PastedRow(Row row, int end) {
  private static final int MOST_LINES = 500;

  static PastedRow read(String[] lines, int start) {
    List<Cell> cells = new ArrayList<>();
    int line = start;
    int from = 0;
    while (from <= lines[line].length()) {
      Quoted quoted = Quoted.at(lines, line, from);
      Position position = new Position.Line(line + 1);
      if (quoted.lines() > 0) {
        cells.add(Cell.single(quoted.text(), position, cells.size() + 1));
        line += quoted.lines() - 1;
        from = quoted.end() + 1;
      } else {
        int tab = lines[line].indexOf('\t', from);
        int end = tab < 0 ? lines[line].length() : tab;
        cells.add(Cell.single(lines[line].substring(from, end), position, cells.size() + 1));
        from = end + 1;
      }
    }
    return new PastedRow(new Row(1, cells, true), line + 1);
  }

  /**
   * A cell in quotation marks, which it is only when it holds what needs them: a line break, a tab
   * or doubled quotation marks.
   *
   * @param text without the quotation marks
   * @param lines how many lines it takes; 0 when there is no such cell
   * @param end index in its last line just behind the closing mark
   */
  private record Quoted(String text, int lines, int end) {
    private static final Quoted NONE = new Quoted("", 0, 0);

    static Quoted at(String[] lines, int line, int from) {
      if (!lines[line].startsWith("\"", from)) {
        return NONE;
      }
      StringBuilder text = new StringBuilder();
      boolean needed = false;
      int at = from + 1;
      for (int i = line; i < Math.min(lines.length, line + MOST_LINES); i++) {
        while (at < lines[i].length()) {
          char c = lines[i].charAt(at);
          boolean doubled = lines[i].startsWith("\"\"", at);
          if (c == '"' && !doubled) {
            boolean closes = at + 1 == lines[i].length() || lines[i].charAt(at + 1) == '\t';
            return closes && needed ? new Quoted(text.toString(), i - line + 1, at + 1) : NONE;
          }
          needed |= doubled || c == '\t';
          text.append(c);
          at += doubled ? 2 : 1;
        }
        text.append('\n');
        needed = true;
        at = 0;
      }
      return NONE;
    }
  }
}
