package org.jihe.office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jihe.domain.Position;
import org.jihe.office.WorksheetSurroundings.Box;

/** The rows of one sheet, with what is printed around it and lies upon it as paragraphs. */
final class WorksheetRows {
  /** Blank cells beyond this column are left out: no form is so wide. */
  private static final int WIDEST = 256;

  private final Worksheet sheet;
  private final int table;
  private final CellText text;
  private final MergedCells merged;
  private final SheetNotes notes;
  private final List<Row> rows = new ArrayList<>();
  private int cells;

  /**
   * @param table number of the sheet, from 1
   */
  WorksheetRows(Worksheet sheet, int table, CellText text, Defects defects) {
    this.sheet = sheet;
    this.table = table;
    this.text = text;
    this.merged = new MergedCells(sheet);
    this.notes = new SheetNotes(sheet, defects);
  }

  /** How many cells were read. */
  int cells() {
    return cells;
  }

  /**
   * Reads the rows in which anything stands.
   *
   * @param most how many cells are read; beyond these nothing is
   */
  List<Row> rows(int most) {
    Iterator<Box> boxes = sheet.around().boxes().stream().sorted(Box.BY_ROW).iterator();
    Optional<Box> box = next(boxes);
    sheet.around().headers().forEach(header -> paragraph(header, 0, 0));
    int columns = columns();
    for (WorksheetRow from : sheet.rows()) {
      while (box.isPresent() && box.get().row() < from.index()) {
        paragraph(box.get().text(), box.get().row(), box.get().column());
        box = next(boxes);
      }
      int last = lastWritten(from);
      if (last > 0 && cells <= most) {
        read(from, Math.max(columns, Math.min(last, WIDEST)));
      }
    }
    while (box.isPresent()) {
      paragraph(box.get().text(), box.get().row(), box.get().column());
      box = next(boxes);
    }
    sheet.around().footers().forEach(footer -> paragraph(footer, 0, 0));
    notes.say();
    return rows;
  }

  private static Optional<Box> next(Iterator<Box> boxes) {
    return boxes.hasNext() ? Optional.of(boxes.next()) : Optional.empty();
  }

  private void paragraph(String words, int row, int column) {
    rows.add(Row.paragraph(Cell.single(words, position(row, column), 1)));
    cells++;
  }

  private int columns() {
    int columns = 1;
    for (WorksheetRow row : sheet.rows()) {
      columns = Math.max(columns, lastWritten(row));
    }
    return Math.min(columns, WIDEST);
  }

  /** Last column that holds something, from 1; cells that merely have a format do not count. */
  private static int lastWritten(WorksheetRow row) {
    for (int i = row.cells().size() - 1; i >= 0; i--) {
      if (!row.cells().get(i).isEmpty()) {
        return row.cells().get(i).column() + 1;
      }
    }
    return 0;
  }

  /** A cell for each column; of those far to the right only what is written. */
  private void read(WorksheetRow from, int columns) {
    List<Cell> read = new ArrayList<>(columns);
    Iterator<WorksheetCell> written = from.cells().iterator();
    int column = 0;
    while (written.hasNext()) {
      WorksheetCell cell = written.next();
      for (; column < Math.min(cell.column(), columns); column++) {
        read.add(blank(from.index(), column));
      }
      if (cell.column() < columns || !cell.isEmpty()) {
        read.add(cell(cell, from));
      }
      column = Math.max(column, cell.column() + 1);
    }
    for (; column < columns; column++) {
      read.add(blank(from.index(), column));
    }
    cells += read.size();
    Row row = new Row(table, read, true);
    if (!row.blank()) {
      rows.add(row);
    }
  }

  private Cell blank(int row, int column) {
    return new Cell(
        "",
        position(row, column),
        column + 1,
        merged.span(row, column),
        merged.covers(row, column),
        false);
  }

  private Cell cell(WorksheetCell cell, WorksheetRow row) {
    int at = row.index();
    Cell blank = blank(at, cell.column());
    if (blank.continued() || cell.isEmpty()) {
      return blank;
    } else if (notes.hides(cell, row)) {
      return unread(blank);
    }
    Optional<Shown> shown = notes.struck(cell, at) ? Optional.empty() : shown(cell, blank, at);
    return shown.map(Shown::text).map(words -> with(blank, words)).orElseGet(() -> unread(blank));
  }

  private Optional<Shown> shown(WorksheetCell cell, Cell blank, int row) {
    Optional<Shown> shown = text.of(cell, blank.position());
    if (shown.isPresent() && notes.hidesZero(cell, shown.get(), row)) {
      return Optional.of(Shown.truly(""));
    }
    return shown;
  }

  private static Cell with(Cell blank, String words) {
    return new Cell(words, blank.position(), blank.column(), blank.span(), false, false);
  }

  private static Cell unread(Cell blank) {
    return new Cell("", blank.position(), blank.column(), blank.span(), false, true);
  }

  private Position position(int row, int column) {
    return new Position.SheetCell(
        sheet.name(), CellReference.convertNumToColString(column) + (row + 1));
  }
}
