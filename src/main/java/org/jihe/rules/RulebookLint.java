package org.jihe.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.drl.DrlRule;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.Decisions;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.policy.RowLint;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.policy.TableRows;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * What a sheet alone cannot show: ids across workbooks, cards without rules, unknown placeholders.
 */
final class RulebookLint {
  private final TableRows tables;
  private final Map<String, RuleCard> cards;
  private final RuleFacts facts;

  /** The rows of the decision table by their check. */
  private final Map<String, List<RuleRow>> decisions;

  RulebookLint(TableRows tables, Map<String, RuleCard> cards, RuleFacts facts) {
    this.tables = tables;
    this.cards = cards;
    this.facts = facts;
    this.decisions =
        Decisions.rows(tables).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text(DecisionTable.CHECK),
                    LinkedHashMap::new,
                    Collectors.toUnmodifiableList()));
  }

  void check(List<Defect> defects) {
    duplicateIds(defects);
    if (facts.complete()) {
      cardsWithoutRules(defects);
    }
    rulesWithoutCards(defects);
    unknownPlaceholders(defects);
    newChecks(defects);
    ambiguousRows(defects);
    PolicyTables.lint(new RowLint(tables, defects));
  }

  private void duplicateIds(List<Defect> defects) {
    Map<String, RuleRow> seen = new LinkedHashMap<>();
    tables
        .bySheet()
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    row -> {
                      RuleRow first = seen.putIfAbsent(row.id(), row);
                      if (first != null && !first.schema().file().equals(row.schema().file())) {
                        defects.add(
                            RowLint.at(
                                row,
                                TableSchema.ID,
                                "编号“" + row.id() + "”已用于" + first.schema().path(),
                                "换一个没有用过的编号"));
                      }
                    }));
  }

  private void cardsWithoutRules(List<Defect> defects) {
    for (RuleRow row : catalogue()) {
      boolean idle = !facts.cards().contains(row.id()) && !decisions.containsKey(row.id());
      if (row.enabled() && idle) {
        defects.add(RowLint.at(row, TableSchema.ID, "没有规则会得出“" + row.id() + "”", "核对编号，或把启用改为否"));
      }
    }
  }

  private void rulesWithoutCards(List<Defect> defects) {
    Set<String> checks = new HashSet<>(cards.keySet());
    cards.values().forEach(card -> checks.add(card.check()));
    for (DrlRule rule : facts.rules()) {
      for (String card : rule.evidence().keySet()) {
        if (!cards.containsKey(card)) {
          defects.add(at(rule, "规则得出“" + card + "”，检查目录中没有这个编号", "在检查目录中补上这一行"));
        }
      }
      for (String check : rule.skips()) {
        if (!checks.contains(check)) {
          defects.add(at(rule, "规则说“" + check + "”无法检查或不适用，检查目录中没有这个编号", "核对编号"));
        }
      }
    }
  }

  private static Defect at(DrlRule rule, String message, String hint) {
    return new Defect(rule.file(), new Position.Line(rule.line()), message, hint);
  }

  private void unknownPlaceholders(List<Defect> defects) {
    for (RuleRow row : catalogue()) {
      for (String column : List.of(DecisionTable.MESSAGE, DecisionTable.SUGGESTION)) {
        Set<String> known = evidence(row.id(), column);
        for (String name : row.template(column).placeholders()) {
          if (!known.contains(name) && !known.isEmpty()) {
            String near = Likeness.word(name, known).map(n -> "是否想写“{" + n + "}”？").orElse("");
            String hint = near + "可用的占位：" + String.join("、", known);
            defects.add(RowLint.at(row, column, "占位“{" + name + "}”没有对应的内容", hint));
          }
        }
      }
    }
  }

  /**
   * What every breach tells that uses a card's template in a column, whichever rule or row makes
   * it; none when nothing does.
   */
  private Set<String> evidence(String card, String column) {
    Vocabulary vocabulary = new Vocabulary();
    List<Set<String>> told = new ArrayList<>();
    if (facts.cards().contains(card)) {
      told.add(facts.evidence(card));
    }
    for (RuleRow row : decisions.getOrDefault(card, List.of())) {
      if (!row.has(column)) {
        told.add(vocabulary.placeholders(row));
      }
    }
    Set<String> known = new LinkedHashSet<>();
    told.forEach(known::addAll);
    told.forEach(known::retainAll);
    return known;
  }

  private void newChecks(List<Defect> defects) {
    Set<String> known = new HashSet<>();
    catalogue().forEach(row -> known.add(row.id()));
    for (RuleRow row : Decisions.rows(tables)) {
      boolean fresh = row.enabled() && !known.contains(row.text(DecisionTable.CHECK));
      if (fresh && !row.has(DecisionTable.MESSAGE)) {
        defects.add(
            RowLint.at(
                row,
                DecisionTable.CHECK,
                "检查“" + row.text(DecisionTable.CHECK) + "”不在检查目录中，须在本行写明提示",
                "填写提示，或改用检查目录中的编号"));
      }
    }
  }

  /** Of these tables one row answers; two in force at once would leave it to chance which. */
  private void ambiguousRows(List<Defect> defects) {
    PolicyTables.soleKeys()
        .forEach(
            (schema, key) -> {
              List<RuleRow> rows = tables.enabled(schema);
              for (int i = 0; i < rows.size(); i++) {
                for (RuleRow other : rows.subList(i + 1, rows.size())) {
                  if (rows.get(i).text(key).equals(other.text(key))
                      && together(rows.get(i), other)) {
                    defects.add(
                        RowLint.at(
                            other,
                            TableSchema.ID,
                            "与" + rows.get(i).id() + "的" + key + "相同，适用年度又重叠，不知以哪一行为准",
                            "写明生效年度起、止，使两行不重叠，或停用其中一行"));
                  }
                }
              }
            });
  }

  private static boolean together(RuleRow one, RuleRow other) {
    return one.region().equals(other.region()) && from(one) <= to(other) && from(other) <= to(one);
  }

  private static int from(RuleRow row) {
    return row.has(TableSchema.FROM_YEAR) ? row.year(TableSchema.FROM_YEAR) : 0;
  }

  private static int to(RuleRow row) {
    return row.has(TableSchema.TO_YEAR) ? row.year(TableSchema.TO_YEAR) : Integer.MAX_VALUE;
  }

  private List<RuleRow> catalogue() {
    return Catalogue.rows(tables);
  }
}
