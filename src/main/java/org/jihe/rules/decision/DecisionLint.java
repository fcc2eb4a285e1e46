package org.jihe.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.cell.Amount;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Finds what is wrong with a row of the decision table though each of its cells can be read. */
final class DecisionLint {
  private final Vocabulary vocabulary;

  DecisionLint(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Defect> defects(List<Rule> rules) {
    List<Defect> defects = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.conditions().isEmpty()) {
        defects.add(
            defect(
                rule,
                TableSchema.ID,
                "规则“" + rule.row().id() + "”一个条件也没有，会对所有申报表报告问题",
                "至少填一个条件；暂时不用的规则请删去"));
      }
      percentages(rule, defects);
      placeholders(rule, DecisionTable.MESSAGE, defects);
      placeholders(rule, DecisionTable.SUGGESTION, defects);
    }
    return List.copyOf(defects);
  }

  private static void percentages(Rule rule, List<Defect> defects) {
    for (Condition condition : rule.conditions()) {
      boolean percent = condition.test() instanceof NumberTest number && number.percent();
      if (percent && !condition.header().equals(Vocabulary.TARGET)) {
        String plain = condition.test().text().replace(Amount.PERCENT, "");
        defects.add(
            defect(
                rule,
                condition.header(),
                "“" + condition.header() + "”不是百分数，不能带 %",
                "是否想填“" + plain + "”？"));
      }
    }
  }

  private void placeholders(Rule rule, String header, List<Defect> defects) {
    List<String> placeholders = rule.row().template(header).placeholders();
    if (placeholders.isEmpty()) {
      return;
    }
    List<String> known = vocabulary.headers(rule.asksIndicators(vocabulary));
    for (String name : placeholders) {
      if (!known.contains(name)) {
        Optional<String> near = Likeness.word(name, known);
        defects.add(
            defect(
                rule,
                header,
                "“" + header + "”里的占位“{" + name + "}”" + why(name),
                near.map(n -> "是否想写“{" + n + "}”？").orElse("") + "可用：" + String.join("、", known)));
      }
    }
  }

  private String why(String name) {
    return vocabulary.isOfIndicator(name) ? "要有对指标的条件才能用" : "不认识";
  }

  private static Defect defect(Rule rule, String header, String message, String hint) {
    RuleRow row = rule.row();
    Position position = new Position.SheetCell(row.schema().sheet(), row.cell(header));
    return new Defect(row.schema().path(), position, message, hint);
  }
}
