package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;

/** The rows of lines in which commas or semicolons part cells, as spreadsheets save them. */
final class CommaRows {
  private static final int FEW = 3;
  private static final int MOST_LINES = 500;

  private final List<TextLine> lines;
  private final char mark;
  private int line;

  private CommaRows(List<TextLine> lines, char mark) {
    this.lines = lines;
    this.mark = mark;
  }

  /** Whether most lines are parted by the mark, and labels stand before it. */
  static boolean are(List<TextLine> lines, char mark, PastedWords words) {
    int labelled = 0;
    int parted = 0;
    int written = 0;
    for (TextLine line : lines) {
      int at = line.text().indexOf(mark);
      written += line.blank() ? 0 : 1;
      parted += at >= 0 ? 1 : 0;
      labelled += at > 0 && words.known(unquoted(line.text().substring(0, at))) ? 1 : 0;
    }
    return labelled >= FEW && 2 * parted > written;
  }

  private static String unquoted(String cell) {
    return cell.replace("\"", "");
  }

  static List<PastedRow> of(List<TextLine> lines, char mark) {
    CommaRows reader = new CommaRows(lines, mark);
    List<PastedRow> rows = new ArrayList<>();
    while (reader.line < lines.size()) {
      rows.add(reader.next());
    }
    return rows;
  }

  private PastedRow next() {
    PastedRow row = new PastedRow(lines.get(line).soft());
    int from = lines.get(line).blank() ? 1 : 0;
    while (from <= lines.get(line).text().length()) {
      from = cell(row, from) + 1;
    }
    line++;
    return row;
  }

  /** Adds the cell that begins here; returns where it ends. */
  private int cell(PastedRow row, int from) {
    String text = lines.get(line).text();
    int number = lines.get(line).number();
    if (text.startsWith("\"", from)) {
      StringBuilder cell = new StringBuilder();
      int end = quoted(cell, from + 1);
      if (end >= 0) {
        row.add(number, cell.toString());
        return end;
      }
    }
    int to = text.indexOf(mark, from);
    row.add(number, text.substring(from, to < 0 ? text.length() : to));
    return to < 0 ? text.length() : to;
  }

  /** Reads up to the closing mark, over lines; −1 where none closes the cell. */
  private int quoted(StringBuilder cell, int from) {
    int at = from;
    for (int i = line; i < Math.min(lines.size(), line + MOST_LINES); i++) {
      String here = lines.get(i).text();
      for (; at < here.length(); at++) {
        if (here.startsWith("\"\"", at)) {
          cell.append('"');
          at++;
        } else if (here.charAt(at) != '"') {
          cell.append(here.charAt(at));
        } else if (at + 1 == here.length() || here.charAt(at + 1) == mark) {
          line = i;
          return at + 1;
        } else {
          return -1;
        }
      }
      cell.append('\n');
      at = 0;
    }
    return -1;
  }
}
