package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Breach;
import org.jihe.domain.Certainty;
import org.jihe.domain.Conclusion;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Need;
import org.jihe.domain.Severity;
import org.jihe.rules.analysis.DecisionAnalysis;
import org.jihe.rules.cell.Column;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.NearMiss;
import org.jihe.rules.decision.RuleMatch;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 判定表: rows that are checks themselves, each a list of conditions. */
public final class Decisions extends PolicyTable {
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final TableKind KIND =
      TableKind.of(DecisionTable.schema())
          .results(DecisionTable.CHECK, DecisionTable.MESSAGE, DecisionTable.SUGGESTION)
          .compared(rows -> new DecisionAnalysis().notes(rows));

  private final DecisionTable table;

  Decisions(List<RuleRow> rows) {
    super(KIND, rows);
    table = new DecisionTable(rows, VOCABULARY);
  }

  /** The rows of the decision table. */
  public static List<RuleRow> rows(TableRows rows) {
    return rows.of(KIND.schema());
  }

  /** Whether a row is of the decision table. */
  public static boolean has(RuleRow row) {
    return row.schema().equals(KIND.schema());
  }

  /** What the rows in force in a budget year say of the form. */
  public List<RuleMatch> about(Declaration form, int year) {
    return table.match(form, year, row -> true);
  }

  /** The rows that all but hold of the form. */
  public List<NearMiss> nearMisses(Declaration form, int year) {
    return table.nearMisses(form, year);
  }

  /** What is to be inserted for an answer. */
  public static Conclusion fact(RuleMatch match) {
    return match instanceof RuleMatch.Hit hit
        ? breach(hit)
        : couldNotRun((RuleMatch.Unknown) match);
  }

  /** A row that holds is a breach of its check, with the form's facts as evidence. */
  private static Breach breach(RuleMatch.Hit hit) {
    String check = hit.row().text(DecisionTable.CHECK);
    return new Breach(check, hit.row().id(), List.of(), hit.place(), hit.facts(), List.of());
  }

  /** A row that cannot be decided means that its check could not run. */
  private static CouldNotRun couldNotRun(RuleMatch.Unknown unknown) {
    String check = unknown.row().text(DecisionTable.CHECK);
    int indicator = unknown.indicator();
    String of = indicator == 0 ? "" : "第" + indicator + "项指标的";
    return new CouldNotRun(check, of + unknown.reason(), unknown.place(), indicator, false);
  }

  /** The cards of checks by the rows that stand here alone, the first row of each. */
  static Map<String, RuleCard> cards(TableRows rows) {
    // One indicator that stands unread would be asked, too.
    Set<String> ofIndicators =
        rows.of(KIND.schema()).stream()
            .filter(VOCABULARY::asksIndicators)
            .map(row -> row.text(DecisionTable.CHECK))
            .collect(Collectors.toUnmodifiableSet());
    Map<String, RuleCard> cards = new LinkedHashMap<>();
    for (RuleRow row : rows.of(KIND.schema())) {
      cards.computeIfAbsent(
          row.text(DecisionTable.CHECK), check -> card(row, ofIndicators.contains(check)));
    }
    return cards;
  }

  private static RuleCard card(RuleRow row, boolean ofIndicators) {
    return new RuleCard(
        row.text(DecisionTable.CHECK),
        row.text(DecisionTable.CHECK),
        row.text(DecisionTable.CHECK),
        false,
        row.severity().orElse(Severity.WARNING),
        Certainty.DEFINITE,
        false,
        row.template(DecisionTable.MESSAGE),
        row.template(DecisionTable.SUGGESTION),
        List.of(),
        ofIndicators ? List.of(Need.ALL_INDICATORS) : List.of(),
        List.of(),
        List.of(),
        row.legalBasis(),
        row.text(TableSchema.NOTE),
        PolicyTables.reference(row));
  }

  @Override
  String sentence(RuleRow row) {
    List<String> conditions = new ArrayList<>();
    for (Column column : VOCABULARY.columns()) {
      VOCABULARY
          .condition(row, column.header())
          .ifPresent(test -> conditions.add(ConditionPhrase.of(column.header(), test)));
    }
    return "凡"
        + String.join("，", conditions)
        + Phrases.filled("的，报告“{检查}”[，级别为{级别}][，提示：{提示}][；建议：{建议}]", row);
  }

  @Override
  Optional<String> check(RuleRow row) {
    return Optional.of(row.text(DecisionTable.CHECK));
  }

  @Override
  boolean isAskedBy(CheckUse check, RuleRow row) {
    return check.cards().contains(row.text(DecisionTable.CHECK));
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.copyOf(about(asked.form(), asked.rules().year()));
  }
}
