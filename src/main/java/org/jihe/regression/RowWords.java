package org.jihe.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.RuleReference;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;

/** Rows of a rulebook as they are named to people: where they stand and what decides in them. */
final class RowWords {
  private static final int LONGEST = 60;

  private final Rulebook rulebook;

  RowWords(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Such as {@code rules/weights.xlsx 权重!D2 权重合计=90；E2 含执行率合计=100}. */
  Optional<String> of(String id) {
    return rulebook.row(id).map(RowWords::of);
  }

  private static String of(RuleRow row) {
    RuleReference reference = PolicyTables.reference(row);
    List<String> cells = new ArrayList<>();
    for (Map.Entry<String, String> cell : reference.cells().entrySet()) {
      cells.add(cell.getValue() + " " + cell.getKey() + "=" + shortened(row.text(cell.getKey())));
    }
    String place = reference.file() + " " + reference.sheet() + "!";
    return place + (cells.isEmpty() ? "第" + row.number() + "行" : String.join("；", cells));
  }

  static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
