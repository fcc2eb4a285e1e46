package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * Finds values by their labels, row after row. A value stands to the right of its label, or behind
 * it in the same cell; or below it, where a row holds nothing but labels.
 */
final class FieldReader {
  private final LabelBook book;
  private Optional<HeaderRow> heads = Optional.empty();
  private Optional<HeaderRow> sections = Optional.empty();
  private Optional<HeaderRow.Head> side = Optional.empty();

  FieldReader(LabelBook book) {
    this.book = book;
  }

  /**
   * What was found in one row.
   *
   * @param values labels with their values
   * @param lost cells that no label explains
   * @param heads whether the row is one of labels whose values may stand below
   */
  record Found(List<FieldValue> values, List<Cell> lost, boolean heads) {
    Found {
      values = List.copyOf(values);
      lost = List.copyOf(lost);
    }
  }

  /** The labels right above, when their values may stand below them. */
  Optional<HeaderRow> heads() {
    return heads;
  }

  /** The heads that last told the years to come from the budget year. */
  Optional<HeaderRow> sections() {
    return sections;
  }

  /** Nothing that stood above has a value below. */
  void forget() {
    heads = Optional.empty();
    side = Optional.empty();
  }

  /** Nothing that stood above tells the years apart: another form begins. */
  void forgetAll() {
    heads = Optional.empty();
    sections = Optional.empty();
  }

  /**
   * Reads a row.
   *
   * @param below the next row of the table
   * @param budgetYear the form's in four digits; empty when it is not known
   */
  Found read(Row row, Optional<Row> below, String budgetYear) {
    heads = heads.filter(h -> h.reachTo(row) && !h.endedBy(row, book));
    keepSide(row);
    Optional<HeaderRow> own =
        HeaderRow.of(row, book, below.filter(next -> goesOnBelow(row, next)))
            .or(() -> LabelAbove.of(row, below, book));
    FieldRow fields = new FieldRow(book);
    List<FieldValue> values = new ArrayList<>();
    if (own.isPresent()) {
      values.addAll(headValues(own.get()));
    } else {
      new Below(row, budgetYear, fields, values).read();
    }
    values.addAll(fields.finish());
    values.addAll(fields.headings());
    heads = own.or(() -> heads.filter(h -> !h.single()));
    sections = own.filter(h -> h.has(FormPart.LONG_TERM) && !h.single()).or(() -> sections);
    return new Found(values, fields.lost(), own.isPresent());
  }

  /** A label of something unused in the first column may be merged over the rows below. */
  private void keepSide(Row row) {
    Cell first = row.cells().get(0);
    if (row.table() == 0 || !first.blank()) {
      List<Match> labels = book.likely(first.text());
      boolean unused =
          row.table() > 0 && !labels.isEmpty() && labels.get(0).part() == FormPart.OTHER;
      side = unused ? Optional.of(new HeaderRow.Head(first, labels)) : Optional.empty();
    }
  }

  /** Whether the next row stands beside the same cell as this one does: merged, or left blank. */
  private boolean goesOnBelow(Row row, Row next) {
    Cell first = row.cells().get(0);
    boolean beside = next.table() == row.table() && next.cells().get(0).blank();
    List<Cell> heads = row.written().subList(first.blank() ? 0 : 1, row.written().size());
    return beside && heads.size() > 1 && haveValuesBelow(heads, next);
  }

  /** Whether no label stands below the heads, save in the first column: there rows may have one. */
  private boolean haveValuesBelow(List<Cell> columns, Row next) {
    boolean ofRows =
        HeaderRow.fields(columns.get(0), book).stream()
            .allMatch(m -> m.part() == FormPart.SECTION || m.part() == FormPart.BUDGET_TOTAL);
    return columns.stream()
        .skip(ofRows ? 1 : 0)
        .flatMap(cell -> next.at(cell.column()).stream())
        .allMatch(cell -> HeaderRow.fields(cell, book).isEmpty());
  }

  /** Heads have their values below; a column of one of several years says no year of the form. */
  private static List<FieldValue> headValues(HeaderRow heads) {
    long years = heads.heads().stream().filter(head -> !head.year().isEmpty()).count();
    return heads.heads().stream()
        .filter(HeaderRow.Head::known)
        .filter(head -> head.year().isEmpty() || years < 2)
        .map(h -> new FieldValue(h.labels(), h.cell(), "", h.cell().position()))
        .toList();
  }

  /** A row that may stand below heads. */
  private final class Below {
    private final Row row;
    private final FieldRow fields;
    private final List<FieldValue> values;
    private final boolean crossing;
    private final Optional<HeaderRow.Head> ofTheYear;

    Below(Row row, String budgetYear, FieldRow fields, List<FieldValue> values) {
      this.row = row;
      this.fields = fields;
      this.values = values;
      List<Match> first =
          row.firstWritten().map(cell -> HeaderRow.fields(cell, book)).orElse(List.of());
      this.crossing = heads.filter(h -> h.crosses(first)).isPresent();
      Cell label = row.firstWritten().orElse(row.cells().get(0));
      this.ofTheYear = heads.flatMap(h -> h.ofTheYear(budgetYear, label));
    }

    void read() {
      if (row.cells().get(0).blank()) {
        side.ifPresent(fields::goOnBeside);
      }
      int behind = row.written().size();
      Cell end = row.cells().get(row.cells().size() - 1);
      for (Cell cell : row.cells()) {
        behind -= cell.blank() ? 0 : 1;
        if (!cell.continued()) {
          values.addAll(read(cell, behind, cell.equals(end)));
        }
      }
    }

    private List<FieldValue> read(Cell cell, int behind, boolean last) {
      boolean text = !cell.blank() && HeaderRow.fields(cell, book).isEmpty();
      Optional<HeaderRow.Head> above = heads.filter(h -> text).flatMap(h -> h.above(cell));
      if (above.isEmpty()) {
        return fields.read(cell, behind, last);
      }
      HeaderRow.Head head = above.get();
      if (crossing && fields.waits()) {
        boolean taken = ofTheYear.isEmpty() || ofTheYear.get().equals(head);
        return taken && ofTheYear.isPresent() ? fields.read(cell, behind, last) : List.of();
      } else if (crossing) {
        return List.of();
      } else if (!head.known() || head.part() == FormPart.SECTION) {
        return fields.read(cell, behind, last);
      } else if (head.part().isUnused() || !head.year().isEmpty()) {
        return List.of();
      }
      return List.of(new FieldValue(head.labels(), head.cell(), cell.text(), cell.position()));
    }
  }
}
