package org.jihe.rules.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jihe.rules.cell.Column;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;

/** A row of the decision table: its conditions, its check, its message. */
final class DecisionSentence {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, RuleRow> cards;

  DecisionSentence(Map<String, RuleRow> cards) {
    this.cards = Map.copyOf(cards);
  }

  String of(RuleRow row) {
    List<String> conditions = new ArrayList<>();
    for (Column column : vocabulary.columns()) {
      vocabulary
          .condition(row, column.header())
          .ifPresent(test -> conditions.add(ConditionPhrase.of(column.header(), test)));
    }
    return "凡"
        + String.join("，", conditions)
        + "的，报告“"
        + row.text(DecisionTable.CHECK)
        + "”"
        + Phrases.severity(row)
        + said(row, DecisionTable.MESSAGE, "，提示：")
        + said(row, DecisionTable.SUGGESTION, "；建议：");
  }

  /** What the row says, or else the catalogue for it. */
  private String said(RuleRow row, String header, String lead) {
    String own = row.text(header);
    RuleRow card = cards.get(row.text(DecisionTable.CHECK));
    String text = own.isEmpty() && card != null ? card.text(header) : own;
    return text.isEmpty() ? "" : lead + text;
  }
}
