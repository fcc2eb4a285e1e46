package org.jihe.rules.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Severity;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.ChoiceTest;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.cell.TextTest;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;

/**
 * A row of the decision table as what it admits.
 *
 * @param order its place among the rows
 * @param tests its conditions by header; those that it implies too, such as that a target with % is
 *     one of an indicator measured in %
 * @param ofIndicators whether it is judged once for each indicator
 */
record Case(
    int order, RuleRow row, Map<String, Admitted> tests, Period period, boolean ofIndicators) {
  /** Columns of whole numbers. */
  private static final Set<String> WHOLE = Set.of("预算年度", "指标个数");

  private static final TextTest PERCENT =
      new TextTest(
          List.of(
              new TextTest.Term(
                  TextTest.Operator.EQUALS, List.of("%"), java.util.Optional.empty())));

  static Case of(int order, RuleRow row, Vocabulary vocabulary) {
    Map<String, Admitted> tests = new LinkedHashMap<>();
    boolean indicators = false;
    for (Column column : vocabulary.columns()) {
      String header = column.header();
      var test = vocabulary.condition(row, header);
      if (test.isPresent()) {
        tests.put(header, admitted(column, test.get()));
        indicators |= vocabulary.isOfIndicator(header);
      }
    }
    if (row.test(Vocabulary.TARGET) instanceof NumberTest target && target.percent()) {
      Admitted measure = tests.get(Vocabulary.MEASURE);
      List<TextTest.Term> terms = new ArrayList<>(PERCENT.terms());
      if (measure instanceof Admitted.Texts texts) {
        terms.addAll(texts.test().terms());
      }
      tests.put(Vocabulary.MEASURE, new Admitted.Texts(new TextTest(terms)));
    }
    return new Case(order, row, tests, Period.of(row), indicators);
  }

  static Admitted admitted(Column column, CellTest test) {
    if (test instanceof NumberTest number) {
      return new Admitted.Numbers(
          Spans.of(number, WHOLE.contains(column.header())),
          number.money() ? "元" : number.percent() ? "%" : "");
    }
    if (test instanceof ChoiceTest choice) {
      List<String> chosen =
          column.choices().stream()
              .filter(c -> choice.choices().contains(c) != choice.negated())
              .toList();
      return new Admitted.Choices(chosen);
    }
    return new Admitted.Texts((TextTest) test);
  }

  String check() {
    return row.text(DecisionTable.CHECK);
  }

  Severity severity() {
    return row.severity().orElse(Severity.WARNING);
  }

  String message() {
    return row.text(DecisionTable.MESSAGE);
  }

  /** Whether both rows say the same of what they admit. */
  boolean saysTheSame(Case other) {
    return severity() == other.severity()
        && message().equals(other.message())
        && row.text(DecisionTable.SUGGESTION).equals(other.row.text(DecisionTable.SUGGESTION));
  }

  /** Whether whatever meets this row's conditions meets the other's; years and region aside. */
  boolean implies(Case other) {
    if (!tests.keySet().containsAll(other.tests.keySet())) {
      return false;
    }
    for (Map.Entry<String, Admitted> wanted : other.tests.entrySet()) {
      Admitted own = tests.get(wanted.getKey());
      if (own == null || !own.within(wanted.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** The same case with other numbers in a column. */
  Case with(String header, Admitted numbers) {
    Map<String, Admitted> changed = new LinkedHashMap<>(tests);
    changed.put(header, numbers);
    return new Case(order, row, changed, period, ofIndicators);
  }

  /** A concrete form that meets the conditions, as far as one can be told. */
  String witness() {
    List<String> values = new ArrayList<>();
    tests.forEach((header, admitted) -> values.add(header + " " + admitted.sample()));
    return String.join("，", values);
  }

  /** The row, with the cells of its conditions; of one condition where only that matters. */
  RuleReference reference(String... headers) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String header : headers.length == 0 ? conditions() : List.of(headers)) {
      String cell = row.cell(header);
      if (!cell.isEmpty()) {
        cells.put(header, cell);
      }
    }
    RuleReference whole = row.reference();
    return new RuleReference(whole.id(), whole.file(), whole.sheet(), whole.row(), cells);
  }

  private List<String> conditions() {
    return tests.keySet().stream().filter(row::has).toList();
  }

  static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
