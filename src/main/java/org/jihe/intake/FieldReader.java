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
  private Optional<Heads> heads = Optional.empty();
  private Optional<Heads> sections = Optional.empty();

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
  Optional<Heads> heads() {
    return heads;
  }

  /** The heads that last told the years to come from the budget year. */
  Optional<Heads> sections() {
    return sections;
  }

  /** Nothing that stood above has a value below. */
  void forget() {
    heads = Optional.empty();
  }

  /** Nothing that stood above tells the years apart: another form begins. */
  void forgetAll() {
    heads = Optional.empty();
    sections = Optional.empty();
  }

  /** Reads a row. */
  Found read(Row row) {
    heads = heads.filter(h -> h.reachTo(row) && !h.endedBy(row, book));
    FieldRow fields = new FieldRow(book);
    List<FieldValue> values = new ArrayList<>();
    int behind = row.written().size();
    for (Cell cell : row.cells()) {
      behind -= cell.blank() ? 0 : 1;
      if (!cell.continued()) {
        values.addAll(read(cell, behind, row, fields));
      }
    }
    values.addAll(fields.finish());
    Optional<Heads> own = Heads.of(row, book);
    heads = own.or(() -> heads);
    sections = own.filter(h -> h.has(FormPart.LONG_TERM)).or(() -> sections);
    return new Found(values, fields.lost(), own.isPresent());
  }

  private List<FieldValue> read(Cell cell, int behind, Row row, FieldRow fields) {
    boolean text = !cell.blank() && Heads.fields(cell, book).isEmpty();
    Optional<Heads.Head> above = heads.filter(h -> text).flatMap(h -> h.above(cell));
    if (above.isEmpty()) {
      return fields.read(cell, behind);
    }
    Heads.Head head = above.get();
    Cell first = row.firstWritten().orElse(cell);
    boolean crossing = heads.filter(h -> h.crosses(Heads.fields(first, book))).isPresent();
    if (crossing) {
      return fields.waits() && Heads.isAmount(head.part()) ? fields.read(cell, behind) : List.of();
    } else if (head.part() == FormPart.SECTION) {
      return fields.read(cell, behind);
    } else if (head.part().isUnused()) {
      return List.of();
    }
    return List.of(new FieldValue(head.labels(), head.cell(), cell.text(), cell.position()));
  }
}
