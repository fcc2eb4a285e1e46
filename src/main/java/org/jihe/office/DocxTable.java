package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Position;
import org.jihe.office.RowAssembly.Draft;
import org.jihe.office.RowAssembly.Piece;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a table of a Word document, and what its cells hold besides paragraphs. */
final class DocxTable {
  private final WordReader reader;
  private final int depth;
  private final RowAssembly assembly;

  DocxTable(WordReader reader, int depth) {
    this.reader = reader;
    this.depth = depth;
    this.assembly = reader.assembly();
  }

  /** What the properties of a cell say. */
  private record Shape(int span, boolean continued, boolean deleted) {
    static Shape of(Element cell) {
      int span = 1;
      boolean continued = false;
      boolean deleted = false;
      Optional<Element> properties = WordXml.child(cell, "tcPr");
      for (Node at = properties.map(Node::getFirstChild).orElse(null);
          at != null;
          at = at.getNextSibling()) {
        if (at instanceof Element property) {
          switch (String.valueOf(property.getLocalName())) {
            case "gridSpan" -> span = Math.max(1, number(property, 1));
            case "vMerge", "hMerge" -> continued |= !WordXml.value(property).equals("restart");
            case "cellMerge" -> continued |= WordXml.attribute(property, "vMerge").equals("cont");
            case "cellDel" -> deleted = true;
            default -> {
              // Borders and the like.
            }
          }
        }
      }
      return new Shape(span, continued, deleted);
    }
  }

  List<Row> rows(Element table) {
    List<Row> rows = new ArrayList<>();
    int number = reader.nextTable();
    int count = 0;
    for (Element row : WordXml.content(table)) {
      if (WordXml.is(row, "tr")) {
        count++;
        if (reader.takesCells() && !isDeleted(row)) {
          readRow(row, number, count, rows);
        }
      }
    }
    rows.addAll(0, assembly.laidOver());
    return rows;
  }

  private static boolean isDeleted(Element row) {
    return WordXml.child(row, "trPr")
        .filter(properties -> WordXml.has(properties, "del"))
        .isPresent();
  }

  private static int number(Element element, int otherwise) {
    String value = WordXml.value(element);
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : otherwise;
  }

  private void readRow(Element row, int table, int number, List<Row> into) {
    List<Draft> drafts = new ArrayList<>();
    int count = 0;
    int column = 1 + before(row);
    for (Element cell : WordXml.content(row)) {
      if (WordXml.is(cell, "tc")) {
        Shape shape = Shape.of(cell);
        Position position = new Position.TableCell(table, number, ++count);
        if (!shape.deleted()) {
          reader.register(position, cell);
          drafts.add(new Draft(position, column, shape.span(), shape.continued(), pieces(cell)));
        }
        column += shape.span();
      }
    }
    if (!drafts.isEmpty()) {
      assembly.add(drafts, table, into);
    }
  }

  private static int before(Element row) {
    return WordXml.child(row, "trPr")
        .flatMap(properties -> WordXml.child(properties, "gridBefore"))
        .map(before -> number(before, 0))
        .orElse(0);
  }

  private List<Piece> pieces(Element cell) {
    List<Piece> pieces = new ArrayList<>();
    List<Element> paragraphs = new ArrayList<>();
    for (Element block : WordXml.content(cell)) {
      if (WordXml.is(block, "p")) {
        paragraphs.add(block);
      } else if (WordXml.is(block, "tbl") || WordXml.is(block, "altChunk")) {
        addText(paragraphs, pieces);
        paragraphs = new ArrayList<>();
        pieces.add(Piece.of(nested(block)));
      }
    }
    addText(paragraphs, pieces);
    return pieces;
  }

  private void addText(List<Element> paragraphs, List<Piece> pieces) {
    if (paragraphs.isEmpty()) {
      return;
    }
    WordText text = reader.text(paragraphs);
    pieces.add(Piece.of(text));
    for (Element box : text.boxes()) {
      List<Row> rows = new ArrayList<>();
      reader.readBox(box, depth, rows);
      pieces.add(Piece.of(rows));
    }
  }

  private List<Row> nested(Element block) {
    if (depth >= WordReader.DEEPEST) {
      reader.sayTooDeep();
      return List.of();
    } else if (WordXml.is(block, "tbl")) {
      return new DocxTable(reader, depth + 1).rows(block);
    }
    List<Row> rows = new ArrayList<>();
    reader.readChunk(block, depth + 1, rows);
    return rows;
  }
}
