package org.jihe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Defect;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.Decisions;
import org.jihe.rules.policy.RowLint;
import org.jihe.rules.policy.TableRows;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Finds rows that may be meant as they are, or may not. */
final class RulebookWarnings {
  private final TableRows tables;
  private final List<Defect> warnings = new ArrayList<>();

  RulebookWarnings(TableRows tables) {
    this.tables = tables;
  }

  /**
   * What should be looked at.
   *
   * @param asOf the year in which rows that have ended are worth a word
   */
  List<Defect> of(OptionalInt asOf) {
    newChecks();
    asOf.ifPresent(
        year -> tables.bySheet().values().forEach(rows -> rows.forEach(row -> expired(row, year))));
    return warnings;
  }

  /** A check that the catalogue does not hold is a new one, or an old one misspelt. */
  private void newChecks() {
    List<String> known = Catalogue.rows(tables).stream().map(RuleRow::id).toList();
    Map<String, RuleRow> fresh = new LinkedHashMap<>();
    for (RuleRow row : Decisions.rows(tables)) {
      if (!known.contains(row.text(DecisionTable.CHECK))) {
        fresh.putIfAbsent(row.text(DecisionTable.CHECK), row);
      }
    }
    fresh.forEach(
        (check, row) ->
            Likeness.word(check, known)
                .ifPresent(
                    meant ->
                        warnings.add(
                            RowLint.at(
                                row,
                                DecisionTable.CHECK,
                                "检查目录里没有“" + check + "”，按新的检查处理",
                                "是否想填“" + meant + "”？确是新检查的不必改"))));
  }

  private void expired(RuleRow row, int year) {
    boolean ended = row.has(TableSchema.TO_YEAR) && row.year(TableSchema.TO_YEAR) < year;
    if (row.enabled() && ended) {
      warnings.add(
          RowLint.at(
              row,
              TableSchema.TO_YEAR,
              "本行只适用到" + row.year(TableSchema.TO_YEAR) + "年度，" + year + "年度已不起作用",
              "仍适用的请改年度；不再用的可以保留，供检查往年的表"));
    }
  }
}
