package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a table. What a cell holds besides paragraphs, a table or a text box, belongs to its text;
 * but a table that has labels of its own, or is all that stands in a row, is read as a table, after
 * the row that holds it.
 */
final class WordTable {
  private final WordReader reader;
  private final int depth;

  /** Text boxes with a label of their own, which are laid over the table rather than in it. */
  private final List<Row> laidOver = new ArrayList<>();

  WordTable(WordReader reader, int depth) {
    this.reader = reader;
    this.depth = depth;
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

  /** A cell that is read, and what stands in it besides its text, in order. */
  private record Draft(
      Element element, Position position, int column, Shape shape, List<Piece> pieces) {

    boolean shows() {
      return !shape.continued() && pieces.stream().anyMatch(piece -> !piece.blank());
    }

    boolean taken() {
      return shape.continued() || shows();
    }

    List<WordText> texts() {
      return pieces.stream().flatMap(piece -> piece.text().stream()).toList();
    }

    String ownText() {
      return texts().stream().map(WordText::text).collect(Collectors.joining("\n"));
    }
  }

  /** Paragraphs, or the rows of what stands between them. */
  private record Piece(Optional<WordText> text, List<Row> rows) {
    boolean blank() {
      return text.map(WordText::blank).orElse(true) && rows.stream().allMatch(Row::blank);
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
    rows.addAll(0, laidOver);
    return rows;
  }

  private static boolean isDeleted(Element row) {
    return WordXml.child(row, "trPr").filter(properties -> WordXml.has(properties, "del")).isPresent();
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
          drafts.add(new Draft(cell, position, column, shape, pieces(cell)));
        }
        column += shape.span();
      }
    }
    if (!drafts.isEmpty()) {
      finish(drafts, table, into);
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
        pieces.add(new Piece(Optional.empty(), nested(block)));
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
    pieces.add(new Piece(Optional.of(text), List.of()));
    for (Element box : text.boxes()) {
      List<Row> rows = new ArrayList<>();
      reader.readBox(box, depth, rows);
      pieces.add(new Piece(Optional.empty(), rows));
    }
  }

  private List<Row> nested(Element block) {
    if (depth >= WordReader.DEEPEST) {
      reader.sayTooDeep();
      return List.of();
    } else if (WordXml.is(block, "tbl")) {
      return new WordTable(reader, depth + 1).rows(block);
    }
    List<Row> rows = new ArrayList<>();
    reader.readChunk(block, depth + 1, rows);
    return rows;
  }

  private void finish(List<Draft> drafts, int table, List<Row> into) {
    boolean alone = drafts.stream().filter(Draft::taken).count() <= 1;
    List<Cell> cells = new ArrayList<>();
    List<Row> after = new ArrayList<>();
    for (Draft draft : drafts) {
      String text = text(draft, alone, after);
      Shape shape = draft.shape();
      cells.add(
          new Cell(text, draft.position(), draft.column(), shape.span(), shape.continued()));
    }
    into.add(new Row(table, cells, true));
    into.addAll(after);
    sayLeftOut(drafts);
  }

  private void sayLeftOut(List<Draft> drafts) {
    List<WordText> texts = drafts.stream().flatMap(draft -> draft.texts().stream()).toList();
    boolean shows = drafts.stream().anyMatch(Draft::shows);
    Optional<Draft> first =
        drafts.stream()
            .filter(draft -> draft.texts().stream().anyMatch(WordText::isLeftOut))
            .findFirst();
    if (!shows && first.isPresent()) {
      reader.omissions().sayRow(texts, first.get().position());
      return;
    }
    for (Draft draft : drafts) {
      draft.texts().forEach(text -> reader.say(text, draft.position(), !draft.shape().continued()));
    }
  }

  /** The cell's text; what is a table or a paragraph of its own goes to {@code after}. */
  private String text(Draft draft, boolean alone, List<Row> after) {
    if (draft.pieces().size() == 1) {
      return draft.ownText();
    }
    boolean empty = Blanks.isBlank(draft.ownText());
    List<String> texts = new ArrayList<>();
    for (Piece piece : draft.pieces()) {
      if (piece.text().isPresent()) {
        texts.add(piece.text().get().text());
      } else if (isTable(piece.rows(), alone)) {
        after.addAll(piece.rows());
      } else if (!empty && isLaidOver(piece.rows())) {
        laidOver.addAll(piece.rows());
      } else {
        texts.add(lines(piece.rows()));
      }
    }
    texts.removeIf(Blanks::isBlank);
    return String.join("\n", texts);
  }

  /** Whether the rows are a table with labels of its own, or all that their row holds. */
  private boolean isTable(List<Row> rows, boolean alone) {
    long labels =
        rows.stream()
            .filter(row -> row.table() > 0)
            .flatMap(row -> row.written().stream())
            .filter(cell -> reader.isLabel(cell.text()))
            .limit(2)
            .count();
    boolean several =
        rows.stream().filter(row -> row.table() > 0 && row.written().size() > 1).count() > 1;
    return labels > 1 || (alone && several);
  }

  /** Whether the rows are paragraphs with labels: 单位：万元 in a box beside another text. */
  private boolean isLaidOver(List<Row> rows) {
    List<Row> written = rows.stream().filter(row -> !row.blank()).toList();
    return !written.isEmpty()
        && written.stream().allMatch(row -> row.table() == 0)
        && written.stream().anyMatch(row -> reader.isLabel(row.cells().get(0).text()));
  }

  /** Rows as lines of text. */
  private static String lines(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.blank())
        .map(
            row ->
                row.written().stream()
                    .map(Cell::text)
                    .map(Blanks::strip)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }
}
