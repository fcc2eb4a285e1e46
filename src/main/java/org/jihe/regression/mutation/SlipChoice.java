package org.jihe.regression.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jihe.domain.trial.RuleChange;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Chooses in which cells slips are to be made. */
public final class SlipChoice {
  private SlipChoice() {}

  /** Every slip in every row that is enabled, table after table. */
  public static List<RowSlip> all(Rulebook rulebook) {
    List<RowSlip> slips = new ArrayList<>();
    for (TableSchema schema : PolicyTables.schemas()) {
      for (RuleRow row : rulebook.tables().getOrDefault(schema.sheet(), List.of())) {
        slips.addAll(new Slips().of(row));
      }
    }
    return slips;
  }

  /** The slips in cells that have changed, and in every cell of rows that are new. */
  public static List<RowSlip> changed(Rulebook rulebook, List<RuleChange> changes) {
    Set<String> cells = new HashSet<>();
    Set<String> rows = new HashSet<>();
    for (RuleChange change : changes) {
      if (change.kind() == RuleChange.Kind.CELL) {
        cells.add(change.sheet() + "/" + change.id() + "/" + change.header());
      } else if (change.kind() == RuleChange.Kind.ROW_ADDED) {
        rows.add(change.sheet() + "/" + change.id());
      }
    }
    return all(rulebook).stream()
        .filter(
            slip -> {
              String row = slip.slip().sheet() + "/" + slip.row().id();
              return rows.contains(row) || cells.contains(row + "/" + slip.slip().header());
            })
        .toList();
  }
}
