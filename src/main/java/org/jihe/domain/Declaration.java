package org.jihe.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One form (绩效目标申报表) as handed in.
 *
 * @param index its position in the file, from 1
 * @param layout the layout whose marks it has, such as {@code 重庆平表}; empty when there is none
 * @param entries the text of every field, absent ones included; number fields are in {@code
 *     figures}
 * @param figures the numbers, absent ones included; amounts in {@link #amountUnit()}
 * @param amountUnit the unit declared for its amounts
 * @param indicators 绩效指标, in the order of the form
 * @param expenditures 支出明细, in the order of the form; empty where there are none
 * @param funding 资金来源, in the order of the form; empty where there are none
 * @param unread the places of the form that were not read, with what may stand in each; entries
 *     that may stand there are {@link Presence#UNKNOWN} already
 */
public record Declaration(
    int index,
    String layout,
    Map<Field, Entry> entries,
    Map<Field, Figure> figures,
    AmountUnit amountUnit,
    List<Indicator> indicators,
    List<Expenditure> expenditures,
    List<Funding> funding,
    List<Unread> unread) {
  public Declaration {
    if (index < 1) {
      throw new IllegalArgumentException("declarations count from 1, not " + index);
    }
    Map<Field, Entry> texts = new EnumMap<>(Field.class);
    Map<Field, Figure> numbers = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Entry absent = Entry.absent(field.pointer(), field.label());
      if (field.kind() == Field.Kind.TEXT) {
        texts.put(field, entries.getOrDefault(field, absent));
      } else {
        numbers.put(field, figures.getOrDefault(field, Figure.unknown(absent)));
      }
    }
    entries = Collections.unmodifiableMap(texts);
    figures = Collections.unmodifiableMap(numbers);
    indicators = List.copyOf(indicators);
    expenditures = List.copyOf(expenditures);
    funding = List.copyOf(funding);
    unread = List.copyOf(unread);
  }

  /** A form that was read whole. */
  public Declaration(
      int index,
      String layout,
      Map<Field, Entry> entries,
      Map<Field, Figure> figures,
      AmountUnit amountUnit,
      List<Indicator> indicators,
      List<Expenditure> expenditures,
      List<Funding> funding) {
    this(index, layout, entries, figures, amountUnit, indicators, expenditures, funding, List.of());
  }

  /** The same form as the one of this number in a file. */
  public Declaration numbered(int number) {
    return new Declaration(
        number, layout, entries, figures, amountUnit, indicators, expenditures, funding, unread);
  }

  /** The first place that was not read and may hold this part; empty when there is none. */
  public Optional<Unread> unread(FormPart part) {
    return unread.isEmpty()
        ? Optional.empty()
        : unread.stream().filter(place -> place.mayHold(part)).findFirst();
  }

  /** Whether this part of the form may stand in a place that was not read. */
  public boolean mayHoldUnread(FormPart part) {
    return unread(part).isPresent();
  }

  /** Whether nothing of overview, basis and goal may stand in a place that was not read. */
  public boolean textsRead() {
    return !overview().unknown() && !legalBasis().unknown() && !annualGoal().unknown();
  }

  /** Whether nothing of the form may stand in a place that was not read. */
  public boolean readWhole() {
    return unread.isEmpty()
        && entries.values().stream().noneMatch(Entry::unknown)
        && figures.values().stream().noneMatch(figure -> figure.entry().unknown())
        && indicators.stream().flatMap(Indicator::entries).noneMatch(Entry::unknown)
        && expenditures.stream().flatMap(Expenditure::entries).noneMatch(Entry::unknown)
        && funding.stream().flatMap(Funding::entries).noneMatch(Entry::unknown);
  }

  /** Whether its layout is one that the rulebook describes. */
  public boolean layoutKnown() {
    return !layout.isEmpty();
  }

  /** What is written in a field, whatever its kind. */
  public Entry entry(Field field) {
    return field.kind() == Field.Kind.TEXT ? text(field) : figure(field).entry();
  }

  /** The figure in a number field. */
  public Figure figure(Field field) {
    return Optional.ofNullable(figures.get(field))
        .orElseThrow(() -> new IllegalArgumentException(field + " is no number field"));
  }

  private Entry text(Field field) {
    Entry entry = entries.get(field);
    if (entry == null) {
      throw new IllegalArgumentException(field + " is no text field");
    }
    return entry;
  }

  /**
   * An amount of this form in yuan.
   *
   * @throws IllegalStateException when the figure cannot be read or no unit is declared
   */
  public BigDecimal yuan(Figure amount) {
    if (!amount.readable() || amountUnit == AmountUnit.UNDECLARED) {
      throw new IllegalStateException("no amount in yuan: " + amount.text());
    }
    return amount.number().multiply(amountUnit.yuan());
  }

  /** The budget year, or 0 when it is not stated or cannot be read. */
  public int year() {
    Figure year = figure(Field.BUDGET_YEAR);
    return year.readable() ? year.number().intValue() : 0;
  }

  public Entry preparedBy() {
    return text(Field.PREPARED_BY);
  }

  public Entry competentDepartment() {
    return text(Field.COMPETENT_DEPARTMENT);
  }

  public Entry projectCode() {
    return text(Field.PROJECT_CODE);
  }

  public Entry projectName() {
    return text(Field.PROJECT_NAME);
  }

  public Entry overview() {
    return text(Field.OVERVIEW);
  }

  public Entry legalBasis() {
    return text(Field.LEGAL_BASIS);
  }

  public Entry annualGoal() {
    return text(Field.ANNUAL_GOAL);
  }

  public Figure budgetTotal() {
    return figure(Field.BUDGET_TOTAL);
  }

  public Figure districtExpenditure() {
    return figure(Field.DISTRICT_EXPENDITURE);
  }

  public Figure townshipSubsidy() {
    return figure(Field.TOWNSHIP_SUBSIDY);
  }

  /** The day on which the form was filed (填报日期); empty when it names none. */
  public Optional<LocalDate> filedOn() {
    return CalendarDay.read(text(Field.FILED_ON).raw());
  }

  /** Whether any indicator has its 一级指标 written. */
  public boolean statesLevels() {
    return indicators.stream().anyMatch(indicator -> indicator.level1().written());
  }

  /** The parts of the year's budget: 区级支出 and 补助街镇. */
  public List<Figure> budgetParts() {
    return List.of(districtExpenditure(), townshipSubsidy());
  }

  /** The parts of the year's budget of which that is so. */
  public List<Figure> budgetParts(Presence presence) {
    return amounts(budgetParts(), presence);
  }

  /** Every amount of money of which that is so. */
  public List<Figure> amounts(Presence presence) {
    return amounts(amounts(), presence);
  }

  private static List<Figure> amounts(List<Figure> amounts, Presence presence) {
    return amounts.stream().filter(amount -> amount.entry().presence() == presence).toList();
  }

  /** Every amount of money below nothing. */
  public List<Figure> amountsBelowZero() {
    return amounts(Presence.STATED).stream().filter(a -> a.number().signum() < 0).toList();
  }

  /** Every amount of money that the form can state, absent ones included. */
  private List<Figure> amounts() {
    List<Figure> amounts = new ArrayList<>();
    amounts.add(budgetTotal());
    amounts.addAll(budgetParts());
    amounts.add(figure(Field.PREVIOUS_TOTAL));
    amounts.add(figure(Field.PROJECT_TOTAL));
    funding.forEach(source -> amounts.add(source.amount()));
    for (Expenditure line : expenditures) {
      amounts.add(line.unitPrice());
      amounts.add(line.amount());
      amounts.add(line.previousAmount());
    }
    return amounts;
  }

  /** Whether the form states any amount of money. */
  public boolean statesAmounts() {
    return !amounts(Presence.STATED).isEmpty() || !amounts(Presence.UNREADABLE).isEmpty();
  }

  /** Whether there are expenditure lines and the amount of each can be read. */
  public boolean expenditureTotalKnown() {
    return !expenditures.isEmpty()
        && expenditures.stream().allMatch(line -> line.amount().readable());
  }

  /** The sum of the expenditure lines, in {@link #amountUnit()}. */
  public BigDecimal expenditureTotal() {
    return expenditures.stream()
        .map(line -> line.amount().number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether there are expenditure lines and each states last year's amount. */
  public boolean previousAmountsKnown() {
    return !expenditures.isEmpty()
        && expenditures.stream().allMatch(line -> line.previousAmount().readable());
  }

  /** Whether a figure of last year stands beside any target. */
  public boolean previousTargetsKnown() {
    return indicators.stream().anyMatch(indicator -> indicator.previousTarget().written());
  }

  /** Whether a figure of last year beside a target may stand in a place that was not read. */
  public boolean previousTargetsUnread() {
    boolean any = indicators.stream().anyMatch(indicator -> indicator.previousTarget().unknown());
    return any || (indicators.isEmpty() && mayHoldUnread(FormPart.INDICATORS));
  }

  /** Whether an indicator counts something, rather than stating a rate, an amount or a time. */
  public boolean countsSomething() {
    return indicators.stream().anyMatch(Indicator::counts);
  }

  /**
   * Whether the sources of its money can be the budget: all of them, or some where others are parts
   * of those, come to the total within {@code tolerance}; so do sources of which none is filled in.
   *
   * @param tolerance in yuan, not negative
   */
  public boolean fundingComesTo(BigDecimal tolerance) {
    if (!budgetTotal().readable() || amountUnit == AmountUnit.UNDECLARED) {
      return true;
    }
    return Funding.comeTo(yuan(budgetTotal()), funding, amountUnit, tolerance);
  }

  /** The sources and their amounts as a list in words. */
  public String fundingText() {
    return funding.stream()
        .filter(source -> source.amount().readable())
        .map(source -> source.source().text() + source.amount().text())
        .collect(Collectors.joining("、"));
  }
}
