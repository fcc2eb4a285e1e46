package org.jihe.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The row of the rulebook behind a finding.
 *
 * @param id the row's 编号
 * @param file such as {@code rules/weights.xlsx}
 * @param sheet such as {@code 权重}
 * @param row the row's number in the sheet, from 1
 * @param cells the cells that decided, by column header: their references, such as {@code D5}
 */
public record RuleReference(
    String id, String file, String sheet, int row, Map<String, String> cells) {
  public RuleReference {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The same row, with the cells of these columns only. */
  public RuleReference only(Collection<String> columns) {
    Map<String, String> kept = new LinkedHashMap<>(cells);
    kept.keySet().retainAll(columns);
    return new RuleReference(id, file, sheet, row, kept);
  }
}
