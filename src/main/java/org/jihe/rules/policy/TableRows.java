package org.jihe.rules.policy;

import java.util.List;
import java.util.Map;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * Rows of all tables.
 *
 * @param bySheet a sheet without any may be left out
 */
public record TableRows(Map<String, List<RuleRow>> bySheet) {

  /** The rows of a table. */
  public List<RuleRow> of(TableSchema schema) {
    return bySheet.getOrDefault(schema.sheet(), List.of());
  }

  /** The rows of a table that are switched on. */
  public List<RuleRow> enabled(TableSchema schema) {
    return of(schema).stream().filter(RuleRow::enabled).toList();
  }

  /** The texts of a column, row by row. */
  List<String> texts(TableSchema schema, String header) {
    return of(schema).stream().map(row -> row.text(header)).toList();
  }
}
