package org.jihe.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

/**
 * DRL that was written from a decision table of Drools' own, and the cell that each line comes
 * from.
 *
 * @param drl the text
 * @param cells by line, the first of them that of line 1
 * @param rows the rows that became a rule, from 1
 */
public record NativeDrl(String drl, List<Position> cells, List<Integer> rows) {
  public NativeDrl {
    cells = List.copyOf(cells);
    rows = List.copyOf(rows);
  }

  /** The cell that a position in the DRL comes from. */
  public Position cell(Position inDrl) {
    return inDrl instanceof Position.Line line && line.line() <= cells.size()
        ? cells.get(line.line() - 1)
        : cells.get(0);
  }

  /**
   * What a table became.
   *
   * @param written empty when anything is wrong
   * @param rows the rows that became a rule all the same, from 1
   */
  public record Outcome(
      Optional<NativeDrl> written,
      List<Integer> rows,
      List<Defect> defects,
      List<Defect> warnings) {
    public Outcome {
      rows = List.copyOf(rows);
      defects = List.copyOf(defects);
      warnings = List.copyOf(warnings);
    }
  }

  /** Lines as they are written. */
  static final class Lines {
    private final StringBuilder drl = new StringBuilder();
    private final List<Position> cells = new ArrayList<>();

    void add(Position cell, String line) {
      drl.append(line).append('\n');
      cells.add(cell);
    }

    void add(Lines more) {
      drl.append(more.drl);
      cells.addAll(more.cells);
    }

    NativeDrl with(List<Integer> rows) {
      return new NativeDrl(drl.toString(), cells, rows);
    }
  }
}
