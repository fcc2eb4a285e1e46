package org.jihe.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jihe.domain.RuleReference;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.RuleRow;

/** Which cells of a row say when it fires, apart from those that say what follows. */
public final class DecidingCells {
  private static final Set<String> RESULTS =
      Set.of(
          DecisionTable.CHECK,
          DecisionTable.MESSAGE,
          DecisionTable.SUGGESTION,
          "改为",
          "确定性",
          "应为",
          "类别名称");

  private DecidingCells() {}

  /** Where a row stands, with its deciding cells. */
  public static RuleReference of(RuleRow row) {
    RuleReference reference = row.reference();
    if (row.schema().equals(Tables.CATALOGUE)) {
      return reference.only(List.of("检查"));
    }
    if (row.schema().equals(Tables.PARAMETERS)) {
      return reference.only(List.of("值"));
    }
    Set<String> conditions = new HashSet<>(reference.cells().keySet());
    conditions.removeAll(RESULTS);
    return reference.only(conditions);
  }
}
