package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * Reads the rows of a text, which is either extracted from Word or pasted from a spreadsheet; a
 * text may hold both, one after the other, with an empty line between.
 *
 * <ul>
 *   <li>Extracted: a line that starts with a tab begins a cell, further lines continue it, an empty
 *       line ends the row.
 *   <li>Pasted: a line is a row, a tab parts its cells, a cell of several lines is in quotation
 *       marks.
 * </ul>
 *
 * Lines without tabs are paragraphs.
 */
final class TextReader {
  /** A page's number on a line of its own, beyond doubt: — 3 —, 第3页 共9页. It ends a row. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[ \\u3000]*+(?:[-—－–]+ ?\\d{1,3} ?[-—－–]+|第 ?\\d{1,3} ?页[ ，,/]*(?:共 ?\\d{1,3} ?页)?)\\s*+");

  private final String[] lines;
  private final List<Row> rows = new ArrayList<>();
  private int next;

  TextReader(String text) {
    this.lines = text.split("\r\n|\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = PAGE_NUMBER.matcher(lines[i]).matches() ? "" : lines[i];
    }
  }

  List<Row> rows() {
    while (next < lines.length) {
      if (lines[next].isEmpty()) {
        next++;
      } else {
        readGroup(endOfGroup());
      }
    }
    return rows;
  }

  private int endOfGroup() {
    int end = next;
    while (end < lines.length && !lines[end].isEmpty()) {
      end++;
    }
    return end;
  }

  private void readGroup(int end) {
    if (isPasted(end)) {
      while (next < end) {
        PastedRow pasted = PastedRow.read(lines, next);
        rows.add(pasted.row());
        next = pasted.end();
      }
    } else {
      while (next < end && !lines[next].startsWith("\t")) {
        rows.add(Row.paragraph(Cell.single(lines[next], new Position.Line(next + 1), 1)));
        next++;
      }
      readExtracted(end);
    }
  }

  /** More rows of several cells than lines that are one cell: then tabs part cells. */
  private boolean isPasted(int end) {
    int several = 0;
    int single = 0;
    for (int i = next; i < end; i++) {
      if (lines[i].indexOf('\t', 1) > 0) {
        several++;
      } else if (lines[i].startsWith("\t")) {
        single++;
      }
    }
    return several > single;
  }

  private void readExtracted(int end) {
    List<Cell> cells = new ArrayList<>();
    while (next < end) {
      int start = next;
      StringBuilder text = new StringBuilder(lines[next++].substring(1));
      while (next < end && !lines[next].startsWith("\t")) {
        text.append('\n').append(lines[next++]);
      }
      cells.add(Cell.single(text.toString(), new Position.Line(start + 1), cells.size() + 1));
    }
    if (!cells.isEmpty()) {
      rows.add(new Row(1, cells, false));
    }
  }
}
