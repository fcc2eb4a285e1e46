package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * Heads of a table pasted from Word, where a head over several columns comes as one cell: the row
 * of heads below it shows how many columns it reaches over.
 */
final class PastedHeads {
  private static final Pattern NOTE = Pattern.compile("[(（\\[][^()（）]{1,20}[)）\\]]");

  private PastedHeads() {}

  /** Whether the row comes from a text, in which nothing tells how many columns a cell covers. */
  static boolean isPasted(Row row) {
    return row.table() > 0 && row.cells().get(0).position() instanceof Position.Line;
  }

  /**
   * Pasted from a spreadsheet a merged head is followed by blank cells, which its parts stand
   * below.
   */
  private static Optional<Row> spread(Row heads, Row below) {
    List<Cell> cells = new ArrayList<>();
    boolean wider = false;
    for (int i = 0; i < heads.cells().size(); i++) {
      Cell head = heads.cells().get(i);
      Cell part = below.cells().get(i);
      Cell last = cells.isEmpty() ? head : cells.get(cells.size() - 1);
      if (i > 0 && head.blank() && !part.blank() && !last.blank()) {
        int span = head.column() - last.column() + 1;
        cells.set(
            cells.size() - 1, new Cell(last.text(), last.position(), last.column(), span, false));
        wider = true;
      } else {
        cells.add(head);
      }
    }
    return wider && isPasted(heads)
        ? Optional.of(new Row(heads.table(), cells, true))
        : Optional.empty();
  }

  /** Whether the row holds nothing but notes on the heads above: 指标值, and below it （年度）. */
  static boolean areNotes(Row row) {
    return row.written().stream()
        .allMatch(cell -> NOTE.matcher(Blanks.remove(cell.text())).matches());
  }

  /** The lowest head of each column, where the lower row has as many cells as the upper. */
  static Row lowest(Row upper, Row lower) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < upper.cells().size(); i++) {
      Cell below = lower.cells().get(i);
      boolean divided = i + 1 < upper.cells().size() && upper.cells().get(i + 1).continued();
      cells.add(below.blank() && !divided ? upper.cells().get(i) : below);
    }
    return new Row(upper.table(), cells, upper.aligned());
  }

  /**
   * The heads with the one that {@code below} divides as wide as it is; empty where that does not
   * come out even.
   */
  static Optional<Row> widened(Row heads, Row below) {
    if (heads.cells().size() == below.cells().size()) {
      return spread(heads, below);
    }
    List<Cell> parts = below.written();
    int more = below.cells().size() - heads.cells().size();
    if (!isPasted(heads) || !isPasted(below) || more < 1 || parts.size() < 2) {
      return Optional.empty();
    }
    int first = below.cells().indexOf(parts.get(0));
    int last = below.cells().indexOf(parts.get(parts.size() - 1));
    boolean even = last - first == parts.size() - 1 && parts.size() == more + 1;
    if (!even || first >= heads.cells().size()) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < heads.cells().size(); i++) {
      Cell head = heads.cells().get(i);
      int column = head.column() + (i > first ? more : 0);
      int span = i == first ? more + 1 : head.span();
      cells.add(new Cell(head.text(), head.position(), column, span, head.continued()));
      for (int part = 1; i == first && part <= more; part++) {
        cells.add(
            new Cell("", head.position(), column + part, 1, true)); // keeps count with the rows
      }
    }
    return Optional.of(new Row(heads.table(), cells, heads.aligned()));
  }
}
