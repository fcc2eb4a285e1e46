package org.jihe.regression.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.RowCoverage;
import org.jihe.domain.trial.RowCoverage.CellCoverage;
import org.jihe.domain.trial.RowCoverage.Reach;
import org.jihe.domain.trial.Slip;
import org.jihe.domain.trial.SlipResult;
import org.jihe.regression.Fixture;
import org.jihe.regression.mutation.MutationRun;
import org.jihe.regression.mutation.RowSlip;
import org.jihe.regression.mutation.Slips;
import org.jihe.rules.Rulebook;
import org.jihe.rules.cell.ColumnType;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Finds out how far filings exercise each row and cell of a rulebook. */
public final class CoverageRun {
  private final Rulebook rulebook;
  private final MutationRun trials;
  private final int filings;

  /**
   * @param filings what exercises the rulebook; nothing need be expected of them
   * @param progress is told of each row
   */
  public CoverageRun(Rulebook rulebook, List<? extends Fixture> filings, Progress progress) {
    this(rulebook, filings, progress, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param filings what exercises the rulebook; nothing need be expected of them
   * @param progress is told of each row
   * @param atOnce how many rows are looked at at the same time
   */
  public CoverageRun(
      Rulebook rulebook, List<? extends Fixture> filings, Progress progress, int atOnce) {
    this.rulebook = rulebook;
    this.trials = new MutationRun(rulebook, filings, progress, atOnce);
    this.filings = filings.size();
  }

  /** The coverage of every row that is enabled. */
  public Coverage measure() {
    List<RuleRow> rows =
        PolicyTables.schemas().stream()
            .flatMap(schema -> rulebook.tables().getOrDefault(schema.sheet(), List.of()).stream())
            .filter(RuleRow::enabled)
            .toList();
    Map<RuleRow, String> acting = acting(rows);
    List<RuleRow> idle = rows.stream().filter(row -> !acting.containsKey(row)).toList();
    Map<RuleRow, String> near = near(idle);
    return new Coverage(rows.stream().map(row -> of(row, acting, near)).toList(), filings);
  }

  private Map<RuleRow, String> acting(List<RuleRow> rows) {
    List<RowSlip> off = rows.stream().map(CoverageRun::off).flatMap(Optional::stream).toList();
    return noticed(off);
  }

  private static Optional<RowSlip> off(RuleRow row) {
    return new Slips()
        .of(row).stream().filter(slip -> slip.slip().kind() == Slip.Kind.ROW_OFF).findFirst();
  }

  private Map<RuleRow, String> near(List<RuleRow> idle) {
    List<RowSlip> slips = new ArrayList<>();
    idle.forEach(row -> slips.addAll(new Slips().of(row)));
    return noticed(slips);
  }

  private Map<RuleRow, String> noticed(List<RowSlip> slips) {
    Map<RuleRow, String> noticed = new LinkedHashMap<>();
    List<SlipResult> results = trials.of(slips).results();
    for (int i = 0; i < results.size(); i++) {
      // Switched off, a row that the rulebook cannot do without acts on every filing.
      if (results.get(i).outcome() != SlipResult.Outcome.SURVIVED) {
        noticed.putIfAbsent(slips.get(i).row(), results.get(i).killer());
      }
    }
    return noticed;
  }

  private RowCoverage of(RuleRow row, Map<RuleRow, String> acting, Map<RuleRow, String> near) {
    Reach reach =
        acting.containsKey(row) ? Reach.FIRED : near.containsKey(row) ? Reach.NEAR : Reach.NEVER;
    String by = acting.getOrDefault(row, near.getOrDefault(row, ""));
    Map<String, CellCoverage> cells = new LinkedHashMap<>();
    for (String header : PolicyTables.reference(row).cells().keySet()) {
      List<String> words = words(row, header);
      List<String> unseen = words.stream().filter(word -> !trials.isSeen(word)).toList();
      boolean nothing = !words.isEmpty() && unseen.size() == words.size();
      cells.put(
          header, new CellCoverage(nothing && reach == Reach.FIRED ? Reach.NEAR : reach, unseen));
    }
    return new RowCoverage(PolicyTables.reference(row), row.cell(TableSchema.ID), reach, by, cells);
  }

  private static List<String> words(RuleRow row, String header) {
    boolean words =
        row.schema().column(header).filter(c -> c.type() == ColumnType.WORDS).isPresent();
    return words ? row.words(header) : List.of();
  }
}
