package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.jihe.office.RowAssembly.Draft;
import org.jihe.office.RowAssembly.Piece;

/** Reads a table of a .doc, and what its cells hold besides paragraphs. */
final class DocTable {
  /** Borders nearer to each other than this, in twips, are one border: a third of a character. */
  private static final int SAME_BORDER = 80;

  private final DocReader reader;
  private final DocStory story;
  private final Table table;
  private final int level;
  private final RowAssembly assembly;
  private final List<Integer> borders;

  DocTable(DocReader reader, DocStory story, Table table) {
    this.reader = reader;
    this.story = story;
    this.table = table;
    this.level = table.getTableLevel();
    this.assembly = story.assembly();
    this.borders = borders(table);
  }

  /** How many paragraphs it has, at least one. */
  int paragraphs() {
    return Math.max(1, table.numParagraphs());
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int number = reader.nextTable();
    int inRows = 0;
    boolean room = true;
    for (int r = 0; r < table.numRows() && room; r++) {
      TableRow row = table.getRow(r);
      inRows += row.numParagraphs();
      List<Draft> drafts = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        room = reader.takesCell();
        drafts.add(draft(row.getCell(c), new Position.TableCell(number, r + 1, c + 1)));
      }
      if (!drafts.isEmpty()) {
        assembly.add(drafts, number, rows);
      }
    }
    rows.addAll(0, assembly.laidOver());
    sayLost(number, room ? inRows : table.numParagraphs());
    return rows;
  }

  private void sayLost(int number, int inRows) {
    StringBuilder lost = new StringBuilder();
    for (int p = inRows; p < table.numParagraphs(); p++) {
      lost.append(' ').append(Blanks.strip(table.getParagraph(p).text()));
    }
    if (!Blanks.isBlank(lost.toString())) {
      reader.sayTorn(number, table.numRows() + 1, lost.toString());
    }
  }

  private Draft draft(TableCell cell, Position position) {
    int from = column(cell.getLeftEdge());
    int to = column(cell.getLeftEdge() + cell.getWidth());
    boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    boolean beside = cell.isMerged() && !cell.isFirstMerged();
    return new Draft(position, from, Math.max(1, to - from), below || beside, pieces(cell));
  }

  private List<Piece> pieces(TableCell cell) {
    List<Piece> pieces = new ArrayList<>();
    List<Paragraph> joined = new ArrayList<>();
    int next = 0;
    while (next < cell.numParagraphs()) {
      Paragraph paragraph = cell.getParagraph(next);
      if (paragraph.getTableLevel() > level && level < story.deepest()) {
        addText(joined, pieces);
        joined = new ArrayList<>();
        DocTable nested = new DocTable(reader, story, cell.getTable(paragraph));
        pieces.add(Piece.of(nested.rows()));
        next += nested.paragraphs();
      } else {
        joined.add(paragraph);
        next++;
      }
    }
    addText(joined, pieces);
    return pieces;
  }

  private void addText(List<Paragraph> joined, List<Piece> pieces) {
    if (joined.isEmpty()) {
      return;
    }
    DocTextReader.Anchored read = story.text(joined);
    pieces.add(Piece.of(read.text()));
    for (Range box : story.boxes(read.anchors())) {
      List<Row> rows = new ArrayList<>();
      reader.readBlocks(box, story, 0, rows);
      pieces.add(Piece.of(rows));
    }
  }

  /** The left edges of the table's grid, in twips. */
  private static List<Integer> borders(Table table) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        edges.add(cell.getLeftEdge());
        edges.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    List<Integer> borders = new ArrayList<>();
    for (int edge : edges) {
      if (borders.isEmpty() || edge - borders.get(borders.size() - 1) >= SAME_BORDER) {
        borders.add(edge);
      }
    }
    return borders;
  }

  /** The grid column, from 1, whose left edge is nearest. */
  private int column(int edge) {
    int nearest = 0;
    for (int i = 1; i < borders.size(); i++) {
      if (Math.abs(borders.get(i) - edge) < Math.abs(borders.get(nearest) - edge)) {
        nearest = i;
      }
    }
    return nearest + 1;
  }
}
