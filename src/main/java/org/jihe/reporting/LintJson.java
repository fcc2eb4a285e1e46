package org.jihe.reporting;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.LintResult;
import org.jihe.domain.Position;

/** What is to be said about a rulebook's files, as an object of JSON. */
public record LintJson(List<Entry> defects, List<Entry> warnings) {

  /** Something about a cell or a line. */
  public record Entry(
      String file,
      Optional<String> sheet,
      Optional<String> cell,
      Optional<Integer> line,
      String message,
      String hint) {
    static Entry of(Defect defect) {
      Optional<Position.SheetCell> cell =
          defect.position() instanceof Position.SheetCell at ? Optional.of(at) : Optional.empty();
      return new Entry(
          defect.file(),
          cell.map(Position.SheetCell::sheet),
          cell.map(Position.SheetCell::cell),
          defect.position() instanceof Position.Line at ? Optional.of(at.line()) : Optional.empty(),
          defect.message(),
          defect.hint());
    }
  }

  /** The object of these remarks. */
  public static LintJson of(LintResult remarks) {
    return new LintJson(
        remarks.defects().stream().map(Entry::of).toList(),
        remarks.warnings().stream().map(Entry::of).toList());
  }
}
