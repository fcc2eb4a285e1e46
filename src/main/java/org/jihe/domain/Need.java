package org.jihe.domain;

import java.util.List;
import java.util.function.Function;

/** What a check may need of a declaration, by the words of the catalogue (需要, 适用). */
public enum Need {
  PREPARED_BY(Field.PREPARED_BY),
  PROJECT_CODE(Field.PROJECT_CODE),
  PROJECT_NAME(Field.PROJECT_NAME),
  BUDGET_YEAR(Field.BUDGET_YEAR),
  BUDGET_TOTAL(Field.BUDGET_TOTAL),
  DISTRICT_EXPENDITURE(Field.DISTRICT_EXPENDITURE),
  TOWNSHIP_SUBSIDY(Field.TOWNSHIP_SUBSIDY),
  PREVIOUS_TOTAL(Field.PREVIOUS_TOTAL),
  OVERVIEW(Field.OVERVIEW),
  LEGAL_BASIS(Field.LEGAL_BASIS),
  ANNUAL_GOAL(Field.ANNUAL_GOAL),
  INDICATORS("绩效指标"),
  WEIGHTS("指标权重"),
  TARGETS("指标值"),
  COMPARATORS("指标性质"),
  MEASURES("计量单位"),
  LEVELS("一级指标"),
  EXPENDITURES("支出明细");

  /** Whether a declaration has what is needed. */
  public enum Supply {
    /** All of it is stated. */
    STATED,
    /** The layout does not carry it at all. */
    NOT_CARRIED,
    /** The layout carries it, but some of it is blank or cannot be read. */
    WANTING
  }

  private final String label;

  Need(Field field) {
    this(field.label());
  }

  Need(String label) {
    this.label = label;
  }

  /** The need as the catalogue writes it. */
  public String label() {
    return label;
  }

  /** Whether {@code declaration} has it. */
  public Supply supply(Declaration declaration) {
    List<Entry> needed = entries(declaration);
    if (needed.stream().noneMatch(Entry::onForm)) {
      return Supply.NOT_CARRIED;
    }
    return needed.stream().allMatch(Entry::stated) ? Supply.STATED : Supply.WANTING;
  }

  private List<Entry> entries(Declaration declaration) {
    return switch (this) {
      case INDICATORS -> each(declaration, Indicator::name);
      case WEIGHTS -> each(declaration, indicator -> indicator.weight().entry());
      case TARGETS -> each(declaration, i -> i.textual() ? i.name() : i.target().entry());
      case COMPARATORS -> each(declaration, i -> i.textual() ? i.name() : i.comparison());
      case MEASURES -> each(declaration, i -> i.textual() ? i.name() : i.measure());
      case LEVELS -> each(declaration, Indicator::level1);
      case EXPENDITURES -> declaration.expenditures().stream().map(Expenditure::name).toList();
      default -> List.of(declaration.entry(Field.valueOf(name())));
    };
  }

  private static List<Entry> each(Declaration declaration, Function<Indicator, Entry> entry) {
    return declaration.indicators().stream().map(entry).toList();
  }
}
