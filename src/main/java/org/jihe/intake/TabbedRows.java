package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of lines in which tabs part cells, as spreadsheets and Word put them on the clipboard. A
 * spreadsheet writes a cell of several lines in quotation marks.
 */
final class TabbedRows {
  private static final int MOST_LINES = 500;

  private final List<TextLine> lines;
  private final int end;
  private int line;

  private TabbedRows(List<TextLine> lines, int start, int end) {
    this.lines = lines;
    this.line = start;
    this.end = end;
  }

  /** A row for each line from start to end, but for those that quotation marks hold together. */
  static List<PastedRow> of(List<TextLine> lines, int start, int end) {
    TabbedRows reader = new TabbedRows(lines, start, end);
    List<PastedRow> rows = new ArrayList<>();
    while (reader.line < end) {
      rows.add(reader.next());
    }
    return rows;
  }

  private PastedRow next() {
    PastedRow row = new PastedRow(lines.get(line).soft());
    int from = lines.get(line).blank() ? 1 : 0;
    while (from <= lines.get(line).text().length()) {
      Quoted quoted = quoted(from);
      int number = lines.get(line).number();
      if (quoted.lines() > 0) {
        row.add(number, quoted.text());
        line += quoted.lines() - 1;
        from = quoted.end() + 1;
      } else {
        String text = lines.get(line).text();
        int tab = text.indexOf('\t', from);
        int to = tab < 0 ? text.length() : tab;
        row.add(number, text.substring(from, to));
        from = to + 1;
      }
    }
    line++;
    return row;
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
  }

  private Quoted quoted(int from) {
    if (!lines.get(line).text().startsWith("\"", from)) {
      return Quoted.NONE;
    }
    StringBuilder text = new StringBuilder();
    boolean needed = false;
    int at = from + 1;
    for (int i = line; i < Math.min(end, line + MOST_LINES); i++) {
      String here = lines.get(i).text();
      while (at < here.length()) {
        char c = here.charAt(at);
        boolean doubled = here.startsWith("\"\"", at);
        if (c == '"' && !doubled) {
          boolean closes = at + 1 == here.length() || here.charAt(at + 1) == '\t';
          return closes && needed ? new Quoted(text.toString(), i - line + 1, at + 1) : Quoted.NONE;
        }
        needed |= doubled || c == '\t';
        text.append(c);
        at += doubled ? 2 : 1;
      }
      text.append('\n');
      needed = true;
      at = 0;
    }
    return Quoted.NONE;
  }
}
