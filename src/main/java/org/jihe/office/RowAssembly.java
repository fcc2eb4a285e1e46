package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;

/**
 * Makes rows of what the cells of a Word table hold. A table or a text box inside a cell belongs to
 * its text; but a table that has labels of its own, or is all that stands in a row, is read as a
 * table, after the row that holds it.
 */
final class RowAssembly {
  private final Predicate<String> labels;
  private final WordOmissions omissions;

  /** Text boxes with a label of their own, which are laid over the table rather than in it. */
  private final List<Row> laidOver = new ArrayList<>();

  RowAssembly(Predicate<String> labels, WordOmissions omissions) {
    this.labels = labels;
    this.omissions = omissions;
  }

  /** Paragraphs, or the rows of what stands between them. */
  record Piece(Optional<WordText> text, List<Row> rows) {
    static Piece of(WordText text) {
      return new Piece(Optional.of(text), List.of());
    }

    static Piece of(List<Row> rows) {
      return new Piece(Optional.empty(), rows);
    }

    boolean blank() {
      return text.map(WordText::blank).orElse(true) && rows.stream().allMatch(Row::blank);
    }
  }

  /**
   * A cell that is read.
   *
   * @param continued whether it is merely a further part of a merged cell
   * @param pieces what stands in it, in order
   */
  record Draft(Position position, int column, int span, boolean continued, List<Piece> pieces) {

    boolean shows() {
      return !continued && pieces.stream().anyMatch(piece -> !piece.blank());
    }

    boolean taken() {
      return continued || shows();
    }

    /** Whether something stands in it that was not read. */
    boolean isLost() {
      return !continued && texts().stream().anyMatch(text -> text.isLeftOut() || text.isUnread());
    }

    List<WordText> texts() {
      return pieces.stream().flatMap(piece -> piece.text().stream()).toList();
    }

    String ownText() {
      return texts().stream().map(WordText::text).collect(Collectors.joining("\n"));
    }
  }

  /** What is to stand before the table. */
  List<Row> laidOver() {
    return laidOver;
  }

  /** Adds the row, and behind it the tables in its cells. */
  void add(List<Draft> drafts, int table, List<Row> into) {
    boolean alone = drafts.stream().filter(Draft::taken).count() <= 1;
    List<Cell> cells = new ArrayList<>();
    List<Row> after = new ArrayList<>();
    boolean shows = drafts.stream().anyMatch(Draft::shows);
    for (Draft draft : drafts) {
      String text = text(draft, alone, after);
      // A row of which nothing shows is lost whole: it is no row of unread cells.
      boolean unread = shows && Blanks.isBlank(text) && draft.isLost();
      cells.add(
          new Cell(
              unread ? "" : text,
              draft.position(),
              draft.column(),
              draft.span(),
              draft.continued(),
              unread));
    }
    into.add(new Row(table, cells, true));
    into.addAll(after);
    sayLeftOut(drafts);
  }

  private void sayLeftOut(List<Draft> drafts) {
    Optional<Draft> first =
        drafts.stream()
            .filter(draft -> draft.texts().stream().anyMatch(WordText::isLeftOut))
            .findFirst();
    if (first.isPresent() && drafts.stream().noneMatch(Draft::shows)) {
      List<WordText> texts = drafts.stream().flatMap(draft -> draft.texts().stream()).toList();
      omissions.sayRow(texts, first.get().position());
      return;
    }
    for (Draft draft : drafts) {
      draft.texts().forEach(text -> omissions.say(text, draft.position(), !draft.continued()));
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
    long found =
        rows.stream()
            .filter(row -> row.table() > 0)
            .flatMap(row -> row.written().stream())
            .filter(cell -> labels.test(cell.text()))
            .limit(2)
            .count();
    boolean several =
        rows.stream().filter(row -> row.table() > 0 && row.written().size() > 1).count() > 1;
    return found > 1 || (alone && several);
  }

  /** Whether the rows are paragraphs with labels: 单位：万元 in a box beside another text. */
  private boolean isLaidOver(List<Row> rows) {
    List<Row> written = rows.stream().filter(row -> !row.blank()).toList();
    return !written.isEmpty()
        && written.stream().allMatch(row -> row.table() == 0)
        && written.stream().anyMatch(row -> labels.test(row.cells().get(0).text()));
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
