package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jihe.domain.Position;

/** Reads the rows of a Word 97–2003 document (.doc). */
public final class DocReader {
  /** Borders nearer to each other than this, in twips, are one border: a third of a character. */
  private static final int SAME_BORDER = 80;

  private final Defects defects;
  private final int mostCells;
  private final List<Row> rows = new ArrayList<>();
  private int tables;
  private int paragraphs;
  private int cells;

  public DocReader(Limits limits, Defects defects) {
    this.mostCells = limits.cells();
    this.defects = defects;
  }

  public List<Row> rows(byte[] content) {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      readBlocks(document.getRange());
      if (cells > mostCells) {
        defects.add("表格超过" + mostCells + "个单元格，其余没有读取", "请只交申报表本身");
      }
    } catch (EncryptedDocumentException e) {
      defects.add("文件设有打开密码，不能读取", "请取消密码后再交");
    } catch (OldWordFileFormatException e) {
      defects.add("文件是 Word 95 或更早的格式，不能读取", "请用 Word 或 WPS 打开后另存为 .docx，再交一次");
    } catch (IOException | RuntimeException e) {
      // POI tells of a broken document by whichever exception comes first.
      rows.clear();
      defects.add("文件损坏：Word 文件无法解析", "请用 Word 或 WPS 打开后另存为 .docx，再交一次");
    }
    return rows;
  }

  private void readBlocks(Range range) {
    int next = 0;
    while (next < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(next);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        readTable(table);
        next += Math.max(1, table.numParagraphs());
      } else {
        Position position = new Position.Paragraph(++paragraphs);
        rows.add(Row.paragraph(Cell.single(text(paragraph), position, 1)));
        next++;
      }
    }
  }

  private void readTable(Table table) {
    int number = ++tables;
    List<Integer> borders = borders(table);
    for (int r = 0; r < table.numRows() && cells <= mostCells; r++) {
      TableRow row = table.getRow(r);
      List<Cell> read = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        read.add(cell(row.getCell(c), new Position.TableCell(number, r + 1, c + 1), borders));
        cells++;
      }
      if (!read.isEmpty()) {
        rows.add(new Row(number, read, true));
      }
    }
  }

  private static Cell cell(TableCell cell, Position position, List<Integer> borders) {
    int from = column(cell.getLeftEdge(), borders);
    int to = column(cell.getLeftEdge() + cell.getWidth(), borders);
    boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    boolean beside = cell.isMerged() && !cell.isFirstMerged();
    List<String> texts = new ArrayList<>();
    for (int p = 0; p < cell.numParagraphs(); p++) {
      texts.add(text(cell.getParagraph(p)));
    }
    return new Cell(
        String.join("\n", texts), position, from, Math.max(1, to - from), below || beside);
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
  private static int column(int edge, List<Integer> borders) {
    int nearest = 0;
    for (int i = 1; i < borders.size(); i++) {
      if (Math.abs(borders.get(i) - edge) < Math.abs(borders.get(nearest) - edge)) {
        nearest = i;
      }
    }
    return nearest + 1;
  }

  /** The paragraph's text as it shows, without the marks that end it or the codes of fields. */
  private static String text(Paragraph paragraph) {
    StringBuilder shown = new StringBuilder();
    for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
      CharacterRun run = paragraph.getCharacterRun(r);
      if (run.isSymbol()) {
        shown.append(WordSymbols.of(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter()));
      } else if (!run.isMarkedDeleted()) {
        shown.append(run.text());
      }
    }
    String raw = Range.stripFields(shown.toString());
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\u000B', '\f' -> text.append('\n');
        case '\u001E' -> text.append('-');
        case '\r', '\u0007', '\u0001', '\u0005', '\u0008', '\u001F' -> {
          // Ends of paragraphs and cells, anchors of pictures and notes, optional hyphens.
        }
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
