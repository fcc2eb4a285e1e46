package org.jihe.domain.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.trial.RowCoverage.Reach;

/**
 * How far filings exercise a rulebook.
 *
 * @param rows every row that is enabled, table after table
 * @param filings how many exercised it
 */
public record Coverage(List<RowCoverage> rows, int filings) {
  public Coverage {
    rows = List.copyOf(rows);
  }

  /**
   * How many of some rows act.
   *
   * @param fired those that act
   * @param near those that nearly do
   * @param all all of them
   */
  public record Share(int fired, int near, int all) {

    /** Those that act in percent, rounded down; 100 when there is no row. */
    public int percent() {
      return all == 0 ? 100 : (int) (100L * fired / all);
    }

    static Share of(RowCoverage row) {
      return new Share(row.reach() == Reach.FIRED ? 1 : 0, row.reach() == Reach.NEAR ? 1 : 0, 1);
    }

    Share plus(Share more) {
      return new Share(fired + more.fired, near + more.near, all + more.all);
    }
  }

  /** Over all tables. */
  public Share share() {
    return rows.stream().map(Share::of).reduce(new Share(0, 0, 0), Share::plus);
  }

  /** By table, such as {@code 权重}. */
  public Map<String, Share> byTable() {
    Map<String, Share> shares = new LinkedHashMap<>();
    rows.forEach(row -> shares.merge(row.row().sheet(), Share.of(row), Share::plus));
    return shares;
  }

  /** The rows that went only so far. */
  public List<RowCoverage> only(Reach reach) {
    return RowCoverage.only(rows, reach);
  }
}
