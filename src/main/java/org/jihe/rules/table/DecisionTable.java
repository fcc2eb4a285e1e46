package org.jihe.rules.table;

import java.util.List;
import java.util.function.Predicate;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;

/** 判定表: every row is a rule. Asked about a declaration, it answers with the rows that hold. */
public final class DecisionTable {
  public static final String FILE = "decisions.xlsx";
  public static final String SHEET = "判定表";
  public static final String CHECK = "检查";
  public static final String MESSAGE = "提示";
  public static final String SUGGESTION = "建议";

  /** Rows that are not enabled never match. */
  public DecisionTable(List<Row> rows, Vocabulary vocabulary) {}

  /** The table's schema. */
  public static TableSchema schema() {
    return TableSchema.of(FILE, SHEET, "每行一条检查规则");
  }

  /** What a cell alone cannot show: rows without a condition, unknown placeholders. */
  public List<Defect> defects() {
    return List.of();
  }

  /** The rows in force in the declaration's budget year that hold, or may. */
  public List<Match> match(Declaration declaration) {
    return match(declaration, declaration.year(), row -> true);
  }

  /**
   * The rows that hold, or may, in the order of the indicators, then of the rows; those about the
   * declaration itself first.
   *
   * @param year the budget year whose rules judge; 0 when not known
   * @param applies which rows apply at all, such as those of a region
   */
  public List<Match> match(Declaration declaration, int year, Predicate<Row> applies) {
    return List.of();
  }
}
