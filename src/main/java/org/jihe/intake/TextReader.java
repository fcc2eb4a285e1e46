package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/**
 * Reads the rows of a text, however it was made of a form: copied from a spreadsheet, from Word or
 * from a page, or extracted by a program. A text may hold several kinds, one after the other.
 *
 * <ul>
 *   <li>Extracted: a line that starts with a tab begins a cell, further lines continue it, an empty
 *       line ends the row.
 *   <li>Parted by bars, commas or gaps of blanks, with all cells of a row on one line.
 *   <li>A line a cell, without tabs ({@link ListedCells}).
 *   <li>Pasted: a line is a row or a part of one, a tab parts its cells ({@link BrokenRows}); a
 *       spreadsheet puts a cell of several lines in quotation marks.
 * </ul>
 *
 * Lines without tabs are paragraphs.
 */
final class TextReader {
  private static final int FEW_TABS = 2;
  private static final int FEW_UNSURE = 3;

  private final List<TextLine> lines;
  private final PastedWords words;
  private final Defects defects;
  private final List<Row> rows = new ArrayList<>();
  private final List<PastedRow> pasted = new ArrayList<>();

  TextReader(String text, LabelBook book, Defects defects) {
    this.lines = TextLines.of(text);
    this.defects = defects;
    this.words = new PastedWords(book);
  }

  /** The rows; none when the text was refused, which has then been said. */
  List<Row> rows() {
    if (lines.stream().filter(line -> line.text().indexOf('\t') >= 0).count() > FEW_TABS) {
      return tabbed();
    } else if (PipedRows.are(lines)) {
      return joined(PipedRows.of(lines), false);
    } else if (CommaRows.are(lines, ',', words)) {
      return PastedTable.rows(CommaRows.of(lines, ','), words, false);
    } else if (CommaRows.are(lines, ';', words)) {
      return PastedTable.rows(CommaRows.of(lines, ';'), words, false);
    } else if (SpacedRows.are(lines, words)) {
      SpacedRows spaced = SpacedRows.in(lines);
      return sure(joined(spaced.of(lines), spaced.loose()), spaced.loose());
    }
    return ListedCells.rows(lines, words, defects).orElseGet(this::tabbed);
  }

  /** A printed page on which many rows of the table are not sure is refused as a whole. */
  private List<Row> sure(List<Row> read, boolean loose) {
    List<Row> unsure = read.stream().filter(row -> row.table() > 0 && !row.aligned()).toList();
    if (!loose || unsure.size() < FEW_UNSURE) {
      return read;
    }
    defects.add(
        unsure.get(0).cells().get(0).position(),
        "文本是按版面用空格排的，分不清各行属于哪一格，没有读取",
        "请交 Word 或 Excel 原件，或从原表整块复制");
    return List.of();
  }

  private List<Row> joined(List<PastedRow> parted, boolean loose) {
    return PastedTable.rows(BrokenRows.joined(parted, words, loose), words, loose);
  }

  private List<Row> tabbed() {
    int next = 0;
    while (next < lines.size()) {
      int end = endOfGroup(next);
      if (end == next) {
        pasted.add(new PastedRow(false));
        end++;
      } else if (isExtracted(next, end)) {
        readExtracted(next, end);
      } else {
        pasted.addAll(TabbedRows.of(lines, next, end));
      }
      next = end;
    }
    finishPasted();
    return rows;
  }

  private int endOfGroup(int start) {
    int end = start;
    while (end < lines.size() && !lines.get(end).blank()) {
      end++;
    }
    return end;
  }

  /** No more rows of several cells than lines that are one cell: then lines are cells. */
  private boolean isExtracted(int start, int end) {
    int several = 0;
    int single = 0;
    for (TextLine line : lines.subList(start, end)) {
      if (line.text().indexOf('\t', 1) > 0) {
        several++;
      } else if (line.text().startsWith("\t")) {
        single++;
      }
    }
    return single > 0 && several <= single;
  }

  private void finishPasted() {
    List<PastedRow> whole = BrokenRows.joined(pasted, words, false);
    DoubtfulValues.takeBack(whole, words, defects);
    rows.addAll(PastedTable.rows(whole, words, false));
    pasted.clear();
  }

  private void readExtracted(int start, int end) {
    int next = start;
    while (next < end && !lines.get(next).text().startsWith("\t")) {
      pasted.add(new PastedRow(false).add(lines.get(next).number(), lines.get(next).text()));
      next++;
    }
    finishPasted();
    List<Cell> cells = new ArrayList<>();
    while (next < end) {
      TextLine first = lines.get(next++);
      StringBuilder text = new StringBuilder(first.text().substring(1));
      while (next < end && !lines.get(next).text().startsWith("\t")) {
        text.append('\n').append(lines.get(next++).text());
      }
      Position position = new Position.Line(first.number());
      cells.add(Cell.single(text.toString(), position, cells.size() + 1));
    }
    rows.add(new Row(1, cells, false));
  }
}
