package org.jihe.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * A label alone in its row, and below it a row that holds its value alone: both reach over the
 * whole table. What may as well be a heading is no value.
 */
final class LabelAbove {
  private static final int SHORTEST_PROSE = 12;

  private static final Set<FormPart> PROSE =
      EnumSet.of(
          FormPart.OVERVIEW,
          FormPart.LEGAL_BASIS,
          FormPart.ANNUAL_GOAL,
          FormPart.LONG_TERM,
          FormPart.OTHER);

  private static final Set<FormPart> NAMES = EnumSet.of(FormPart.PROJECT, FormPart.PROJECT_NAME);

  private LabelAbove() {}

  /** The label in the row as a head, when the next row can be no more than its value. */
  static Optional<HeaderRow> of(Row row, Optional<Row> below, LabelBook book) {
    if (row.table() == 0 || below.filter(next -> isBelow(next, row)).isEmpty()) {
      return Optional.empty();
    }
    Cell label = row.written().get(0);
    Cell value = below.get().written().get(0);
    List<Match> known = HeaderRow.fields(label, book);
    List<Match> labels = known.isEmpty() ? HeaderRow.likely(label, book) : known;
    boolean held = !labels.isEmpty() && isText(value.text(), book);
    return held && mayHold(labels.get(0).part(), value.text())
        ? Optional.of(
            new HeaderRow(
                row.table(), row.cells().size(), List.of(new HeaderRow.Head(label, labels))))
        : Optional.empty();
  }

  private static boolean isBelow(Row next, Row row) {
    return next.table() == row.table()
        && next.written().size() == 1
        && row.written().size() == 1
        && next.cells().size() == row.cells().size()
        && next.written().get(0).equals(next.cells().get(0))
        && row.written().get(0).equals(row.cells().get(0))
        && next.cells().get(0).span() == row.cells().get(0).span();
  }

  private static boolean isText(String text, LabelBook book) {
    return book.exact(text).isEmpty()
        && book.inline(text).isEmpty()
        && book.title(text).isEmpty()
        && !Furniture.is(text);
  }

  private static boolean mayHold(FormPart label, String text) {
    boolean prose = PastedWords.sentence(text) || Blanks.remove(text).length() >= SHORTEST_PROSE;
    boolean name = NAMES.contains(label) && !PastedWords.heading(text);
    return name || (PROSE.contains(label) && prose);
  }
}
