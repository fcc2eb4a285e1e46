package org.jihe.regression.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.rules.sheet.RuleRow;

/**
 * How far one row is exercised.
 *
 * @param reach how far
 * @param by the first filing that shows it; empty when none does
 * @param cells how far each cell that decides is exercised, by column
 */
public record RowCoverage(RuleRow row, Reach reach, String by, Map<String, CellCoverage> cells) {
  public RowCoverage {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** How far something is exercised; furthest first. */
  public enum Reach {
    /** It acts on some filing. */
    FIRED("起过作用"),
    /** One small change of it would act on some filing. */
    NEAR("差一点"),
    /** No filing comes near it. */
    NEVER("从未用到");

    private final String label;

    Reach(String label) {
      this.label = label;
    }

    /** The reach as officers read it. */
    public String label() {
      return label;
    }
  }

  /**
   * How far one cell is exercised.
   *
   * @param unseen its words that stand on no filing; none in a cell that holds no words
   */
  public record CellCoverage(Reach reach, List<String> unseen) {
    public CellCoverage {
      unseen = List.copyOf(unseen);
    }

    /** What a comment on the cell says. */
    public String text() {
      return reach.label() + (unseen.isEmpty() ? "" : "；没有出现过的词：" + String.join("、", unseen));
    }
  }

  static List<RowCoverage> only(List<RowCoverage> rows, Reach reach) {
    List<RowCoverage> some = new ArrayList<>(rows);
    some.removeIf(row -> row.reach() != reach);
    return some;
  }
}
