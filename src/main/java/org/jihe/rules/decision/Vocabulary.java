package org.jihe.rules.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Comparator;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Measures;
import org.jihe.domain.Place;
import org.jihe.domain.Unread;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.TextTest;
import org.jihe.rules.sheet.RuleRow;

/**
 * The facts that a decision table may ask about: the condition columns, and how each gets its value
 * from a declaration or from one of its indicators.
 */
public final class Vocabulary {
  public static final String INDICATOR_NAME = "指标名称";
  public static final String MEASURE = "计量单位";
  public static final String TARGET = "指标值";

  private static final Pattern CLASS_LETTER = Pattern.compile("\\d{8}([A-Za-z]).*");
  private static final Map<String, String> CLASSES = Map.of("R", "人员类", "Y", "运转类", "T", "特定目标类");

  private final Map<String, Function<Declaration, Fact>> ofDeclaration = new LinkedHashMap<>();
  private final Map<String, BiFunction<Declaration, Indicator, Fact>> ofIndicator =
      new LinkedHashMap<>();
  private final List<Column> written = new ArrayList<>();
  private final List<Column> columns;

  public Vocabulary() {
    declarationWords();
    indicatorWords();
    columns = List.copyOf(written);
  }

  private void declarationWords() {
    declared(
        Column.textTest("版式", "申报表的版式，如 重庆平表"),
        d -> d.layout().isEmpty() ? Fact.absent(Place.WHOLE) : Fact.known(d.layout(), Place.WHOLE));
    text("项目代码", Field.PROJECT_CODE);
    text("项目名称", Field.PROJECT_NAME);
    declared(
        Column.choiceTest("项目类别", "由项目代码第9位看出：R、Y、T", "人员类", "运转类", "特定目标类"),
        Vocabulary::projectClass);
    declared(Column.numberTest("预算年度", "申报表的预算年度"), d -> Fact.of(d.figure(Field.BUDGET_YEAR)));
    money("预算金额", Field.BUDGET_TOTAL);
    money("区级支出", Field.DISTRICT_EXPENDITURE);
    money("补助街镇", Field.TOWNSHIP_SUBSIDY);
    text("项目概况", Field.OVERVIEW);
    text("立项依据", Field.LEGAL_BASIS);
    text("当年绩效目标", Field.ANNUAL_GOAL);
    text("编制单位", Field.PREPARED_BY);
    text("业务主管部门", Field.COMPETENT_DEPARTMENT);
    declared(Column.numberTest("指标个数", "申报表有几个绩效指标"), Vocabulary::indicatorCount);
  }

  private void indicatorWords() {
    indicated(Column.textTest(INDICATOR_NAME, "指标的名称"), (d, i) -> Fact.of(i.name()));
    indicated(Column.textTest("一级指标", "如 产出指标；没有这一栏的版式不适用"), (d, i) -> Fact.of(i.level1()));
    indicated(Column.textTest("二级指标", "如 数量指标；没有这一栏的版式不适用"), (d, i) -> Fact.of(i.level2()));
    indicated(
        Column.textTest(MEASURE, "指标的计量单位；％、百分比、(%) 都算 %"),
        (d, i) -> Fact.of(i.measure()).seenAs(Measures.plain(i.measure().raw())));
    indicated(Column.choiceTest("指标性质", "怎样和指标值比较", comparators()), (d, i) -> comparator(i));
    indicated(Column.numberTest(TARGET, "指标的值；写 92% 则只管计量单位是 % 的指标"), (d, i) -> target(i));
    indicated(Column.numberTest("权重", "指标的权重，单位是分"), (d, i) -> Fact.of(i.weight()));
  }

  private static List<String> comparators() {
    return Stream.of(Comparator.values()).map(Comparator::glyph).filter(g -> !g.isEmpty()).toList();
  }

  private void declared(Column column, Function<Declaration, Fact> fact) {
    written.add(column);
    ofDeclaration.put(column.header(), fact);
  }

  private void indicated(Column column, BiFunction<Declaration, Indicator, Fact> fact) {
    written.add(column);
    ofIndicator.put(column.header(), fact);
  }

  private void text(String header, Field field) {
    declared(Column.textTest(header, "申报表的“" + field.label() + "”"), d -> Fact.of(d.entry(field)));
  }

  private void money(String header, Field field) {
    declared(
        Column.moneyTest(header, "申报表的“" + field.label() + "”，换算成元比较"),
        d -> money(d, d.figure(field)));
  }

  private static Fact money(Declaration declaration, Figure figure) {
    if (!figure.readable()) {
      return Fact.of(figure);
    }
    Entry unit = declaration.entry(Field.AMOUNT_UNIT);
    if (declaration.amountUnit() == AmountUnit.UNDECLARED && unit.unknown()) {
      return Fact.unread(unit.place());
    }
    if (declaration.amountUnit() == AmountUnit.UNDECLARED) {
      return Fact.unreadable(figure.entry().text() + "（没有写明金额单位）", figure.place());
    }
    String shown = figure.text() + declaration.amountUnit().label();
    return Fact.known(declaration.yuan(figure), shown, figure.place());
  }

  private static Fact projectClass(Declaration declaration) {
    Entry code = declaration.projectCode();
    if (!code.stated()) {
      return Fact.of(code);
    }
    Matcher letter = CLASS_LETTER.matcher(code.text());
    String name =
        letter.matches()
            ? CLASSES.getOrDefault(letter.group(1).toUpperCase(java.util.Locale.ROOT), "")
            : "";
    return name.isEmpty()
        ? Fact.unreadable(code.text() + "（看不出类别）", code.place())
        : Fact.known(name, code.place());
  }

  private static Fact indicatorCount(Declaration declaration) {
    Optional<Unread> more = declaration.unread(FormPart.INDICATORS);
    if (more.isPresent()) {
      return Fact.unread(more.get().place());
    }
    int count = declaration.indicators().size();
    return Fact.known(BigDecimal.valueOf(count), "" + count, Place.nowhere("/indicators", "绩效指标"));
  }

  private static Fact comparator(Indicator indicator) {
    Entry comparison = indicator.comparison();
    if (indicator.comparator() != Comparator.UNKNOWN) {
      return Fact.known(indicator.comparator().glyph(), comparison.place());
    }
    return Fact.of(comparison.stated() ? comparison.unreadable() : comparison);
  }

  /**
   * A number is quoted without the comparator and the measure that its text may carry, which
   * messages quote beside it. A target in words, a day or a range has no number: what asks for one
   * does not apply to it.
   */
  private static Fact target(Indicator indicator) {
    Figure target = indicator.target();
    if (target.readable()) {
      return Fact.known(target.number(), target.text(), target.place());
    }
    boolean inWords = indicator.textual() && !target.entry().unknown();
    if (!inWords) {
      return Fact.of(target);
    }
    String shown = target.entry().written() ? target.text() : Fact.NOTHING;
    return new Fact(Fact.State.ABSENT, "", BigDecimal.ZERO, shown, target.place(), "");
  }

  /** The condition columns, in the order of the table. */
  public List<Column> columns() {
    return columns;
  }

  /** Whether a header names a fact of an indicator, rather than of the declaration. */
  public boolean isOfIndicator(String header) {
    return ofIndicator.containsKey(header);
  }

  /** The words of a declaration, with those of its indicators or without. */
  List<String> headers(boolean withIndicators) {
    return columns.stream()
        .map(Column::header)
        .filter(header -> withIndicators || !isOfIndicator(header))
        .toList();
  }

  /** What a declaration says about one of its own words. */
  Fact fact(String header, Declaration declaration) {
    Function<Declaration, Fact> fact = ofDeclaration.get(header);
    if (fact == null) {
      throw new IllegalArgumentException("no fact " + header);
    }
    return fact.apply(declaration);
  }

  /** What an indicator says about one of the words of indicators. */
  Fact fact(String header, Declaration declaration, Indicator indicator) {
    BiFunction<Declaration, Indicator, Fact> fact = ofIndicator.get(header);
    if (fact == null) {
      throw new IllegalArgumentException("no fact " + header);
    }
    return fact.apply(declaration, indicator);
  }

  /** Whether a row of the decision table has a condition on indicators. */
  public boolean asksIndicators(RuleRow row) {
    return ofIndicator.keySet().stream().anyMatch(header -> condition(row, header).isPresent());
  }

  /** What messages of a row of the decision table may quote: of indicators only if it asks them. */
  public Set<String> placeholders(RuleRow row) {
    boolean asksIndicators = asksIndicators(row);
    return columns.stream()
        .map(Column::header)
        .filter(header -> asksIndicators || !isOfIndicator(header))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The condition in a row's cell, compared in the way in which its facts are written. */
  public Optional<CellTest> condition(RuleRow row, String header) {
    CellTest test = row.test(header);
    if (test.isAny()) {
      return Optional.empty();
    }
    return Optional.of(
        header.equals(MEASURE) && test instanceof TextTest text
            ? text.withWords(Measures::plain)
            : test);
  }
}
