package org.jihe.reporting.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.RowCoverage;
import org.jihe.reporting.PlainJson;

/**
 * How far filings exercise a rulebook, as an object of JSON.
 *
 * @param rows how many there are
 */
public record CoverageJson(int fired, int near, int rows, int percent, List<OfRow> list) {

  /**
   * How far one row is exercised.
   *
   * @param unseenWords by cell
   */
  public record OfRow(
      String id,
      String file,
      String sheet,
      int row,
      String reach,
      Optional<String> by,
      Optional<Map<String, List<String>>> unseenWords) {
    private static OfRow of(RowCoverage row) {
      Map<String, List<String>> unseen = new LinkedHashMap<>();
      row.cells()
          .forEach(
              (header, cell) -> {
                if (!cell.unseen().isEmpty()) {
                  unseen.put(row.place(header), cell.unseen());
                }
              });
      return new OfRow(
          row.row().id(),
          row.row().file(),
          row.row().sheet(),
          row.row().row(),
          row.reach().name().toLowerCase(Locale.ROOT),
          PlainJson.unlessEmpty(row.by()),
          Optional.of(unseen).filter(words -> !words.isEmpty()));
    }
  }

  /** The object of a coverage. */
  public static CoverageJson of(Coverage coverage) {
    Coverage.Share share = coverage.share();
    return new CoverageJson(
        share.fired(),
        share.near(),
        share.all(),
        share.percent(),
        coverage.rows().stream().map(OfRow::of).toList());
  }
}
