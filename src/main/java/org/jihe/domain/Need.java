package org.jihe.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a check may need of a declaration, by the words of the catalogue (需要, 适用, 查看, 通读). */
public enum Need {
  PREPARED_BY(Field.PREPARED_BY),
  COMPETENT_DEPARTMENT(Field.COMPETENT_DEPARTMENT),
  PROJECT_CODE(Field.PROJECT_CODE),
  PROJECT_NAME(Field.PROJECT_NAME),
  BUDGET_YEAR(Field.BUDGET_YEAR),
  AMOUNT_UNIT(Field.AMOUNT_UNIT),
  BUDGET_TOTAL(Field.BUDGET_TOTAL),
  DISTRICT_EXPENDITURE(Field.DISTRICT_EXPENDITURE),
  TOWNSHIP_SUBSIDY(Field.TOWNSHIP_SUBSIDY),
  PREVIOUS_TOTAL(Field.PREVIOUS_TOTAL),
  OVERVIEW(Field.OVERVIEW),
  LEGAL_BASIS(Field.LEGAL_BASIS),
  ANNUAL_GOAL(Field.ANNUAL_GOAL),
  /** The names of the indicators. */
  INDICATORS("绩效指标"),
  /** The set of the indicators: whether there are more, whatever each of them says. */
  ALL_INDICATORS("全部指标"),
  WEIGHTS("指标权重"),
  TARGETS("指标值"),
  PREVIOUS_TARGETS("上年指标值"),
  COMPARATORS("指标性质"),
  MEASURES("计量单位"),
  LEVELS("一级指标"),
  SECOND_LEVELS("二级指标"),
  FUNDING("资金来源"),
  EXPENDITURES("支出明细");

  /**
   * One value that is needed.
   *
   * @param indicator number of the indicator that it belongs to, from 1; 0 when it belongs to none
   * @param entry what stands there
   */
  public record Part(int indicator, Entry entry) {}

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

  /** What one of its values is called. */
  public String partLabel() {
    return this == INDICATORS ? FormPart.INDICATOR_NAME.label() : label;
  }

  /** What the list is called that holds its values. */
  public String listLabel() {
    return ofIndicators() ? INDICATORS.label : label;
  }

  /** Whether the form has a place for it at all, or may have one where nothing was read. */
  public boolean carriedBy(Declaration declaration) {
    if (isField()) {
      return declaration.entry(Field.valueOf(name())).onForm();
    } else if (!ofIndicators()) {
      return carried(places(declaration), declaration);
    } else if (declaration.indicators().isEmpty()) {
      return perhapsAt(declaration).isPresent();
    }
    for (Indicator indicator : declaration.indicators()) {
      if (placeOf(indicator).onForm()) {
        return true;
      }
    }
    return false;
  }

  private boolean carried(List<Part> places, Declaration declaration) {
    return places.isEmpty()
        ? perhapsAt(declaration).isPresent()
        : places.stream().anyMatch(place -> place.entry().onForm());
  }

  /** Whether all of it is stated: there is some, and nothing of it is blank or cannot be read. */
  public boolean statedBy(Declaration declaration) {
    if (isField()) {
      return declaration.entry(Field.valueOf(name())).stated();
    } else if (!ofIndicators()) {
      List<Part> parts = parts(declaration);
      return !parts.isEmpty() && parts.stream().allMatch(part -> part.entry().stated());
    }
    for (Indicator indicator : declaration.indicators()) {
      if (!neededOf(indicator).stated()) {
        return false;
      }
    }
    return !declaration.indicators().isEmpty();
  }

  private boolean isField() {
    return compareTo(INDICATORS) < 0;
  }

  /**
   * The place that was not read and may hold more of it than {@link #parts}: a whole indicator, an
   * expenditure line, a source of the money.
   */
  public Optional<Place> perhapsAt(Declaration declaration) {
    Optional<FormPart> whole =
        switch (this) {
          case FUNDING -> Optional.of(FormPart.FUNDING);
          case EXPENDITURES -> Optional.of(FormPart.EXPENDITURES);
          default -> ofIndicators() ? Optional.of(FormPart.INDICATORS) : Optional.empty();
        };
    return whole.flatMap(declaration::unread).map(Unread::place);
  }

  private boolean ofIndicators() {
    return compareTo(INDICATORS) >= 0 && compareTo(SECOND_LEVELS) <= 0;
  }

  /**
   * The values of it that {@code declaration} has. An indicator whose target is words asks for no
   * figure: its name stands for what it does not need.
   */
  public List<Part> parts(Declaration declaration) {
    return switch (this) {
      case FUNDING -> entries(declaration.funding().stream().map(Funding::source));
      case EXPENDITURES -> entries(declaration.expenditures().stream().map(Expenditure::name));
      default ->
          ofIndicators()
              ? each(declaration, this::neededOf)
              : entries(Stream.of(declaration.entry(Field.valueOf(name()))));
    };
  }

  private Entry neededOf(Indicator indicator) {
    boolean figure = this == TARGETS || this == COMPARATORS || this == MEASURES;
    return figure && indicator.textual() ? indicator.name() : placeOf(indicator);
  }

  private Entry placeOf(Indicator indicator) {
    return switch (this) {
      case ALL_INDICATORS -> new Entry(Presence.STATED, "", indicator.name().place());
      case WEIGHTS -> indicator.weight().entry();
      case TARGETS -> indicator.target().entry();
      case PREVIOUS_TARGETS -> indicator.previousTarget();
      case COMPARATORS -> indicator.comparison();
      case MEASURES -> indicator.measure();
      case LEVELS -> indicator.level1();
      case SECOND_LEVELS -> indicator.level2();
      default -> indicator.name();
    };
  }

  /** Where its values stand, needed or not. */
  private List<Part> places(Declaration declaration) {
    return ofIndicators() ? each(declaration, this::placeOf) : parts(declaration);
  }

  /** Those of its values that may stand in a place that was not read. */
  public List<Part> unread(Declaration declaration) {
    List<Part> all =
        switch (this) {
          case FUNDING -> entries(declaration.funding().stream().flatMap(Funding::entries));
          case EXPENDITURES ->
              entries(declaration.expenditures().stream().flatMap(Expenditure::entries));
          default -> parts(declaration);
        };
    List<Part> unread = new ArrayList<>();
    for (Part part : all) {
      if (part.entry().unknown()) {
        unread.add(part);
      }
    }
    return unread;
  }

  private static List<Part> each(Declaration declaration, Function<Indicator, Entry> entry) {
    List<Part> parts = new ArrayList<>();
    for (Indicator indicator : declaration.indicators()) {
      parts.add(new Part(indicator.number(), entry.apply(indicator)));
    }
    return parts;
  }

  private static List<Part> entries(Stream<Entry> entries) {
    return entries.map(entry -> new Part(0, entry)).toList();
  }
}
