package org.jihe.rules.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Place;
import org.jihe.rules.cell.TextTest;
import org.jihe.rules.cell.TextTest.Operator;

/** Finds the place that shows best what a rule is about. */
final class EvidencePlace {
  /** The columns, the strongest evidence first, with the column whose place stands for them. */
  private static final List<String> ORDER =
      List.of(
          Vocabulary.TARGET,
          "指标性质",
          "权重",
          Vocabulary.MEASURE,
          Vocabulary.INDICATOR_NAME,
          "二级指标",
          "一级指标",
          "当年绩效目标",
          "立项依据",
          "项目概况",
          "项目名称",
          "补助街镇",
          "区级支出",
          "预算金额",
          "项目代码",
          "项目类别",
          "编制单位",
          "业务主管部门",
          "指标个数",
          "预算年度");

  private static final Map<String, String> STANDS_FOR = Map.of("指标性质", Vocabulary.TARGET);

  private EvidencePlace() {}

  /** The condition that shows best what the row is about; none when no place stands for any. */
  static Optional<Condition> among(List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> ORDER.contains(condition.header()))
        .min(Comparator.comparingInt(condition -> ORDER.indexOf(condition.header())));
  }

  /**
   * The place of the condition that shows best, narrowed to the words found; the whole form if
   * none.
   */
  static Place of(Rule rule, Facts facts) {
    if (rule.evidence().isEmpty()) {
      return Place.WHOLE;
    }
    Condition condition = rule.evidence().get();
    String header = condition.header();
    return narrowed(condition, facts.get(STANDS_FOR.getOrDefault(header, header)));
  }

  private static Place narrowed(Condition condition, Fact fact) {
    if (!(condition.test() instanceof TextTest test) || fact.raw().isEmpty()) {
      return fact.place();
    }
    return test.terms().stream()
        .filter(term -> term.operator() == Operator.CONTAINS)
        .flatMap(term -> term.words().stream())
        .filter(fact.raw()::contains)
        .findFirst()
        .map(word -> quoting(fact, word))
        .orElse(fact.place());
  }

  private static Place quoting(Fact fact, String word) {
    int start = fact.raw().indexOf(word);
    return fact.place().quoting(fact.raw(), start, start + word.length());
  }
}
