package org.jihe.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Labels.Layout;

/** Tells layouts apart by the parts that a form has. */
final class Layouts {
  private final List<Layout> layouts;

  Layouts(List<Layout> layouts) {
    this.layouts = List.copyOf(layouts);
  }

  /** Name of the first layout whose marks are all among {@code parts}; empty when there is none. */
  String of(Set<FormPart> parts) {
    return layouts.stream()
        .filter(layout -> parts.containsAll(layout.marks()))
        .map(Layout::name)
        .findFirst()
        .orElse("");
  }

  /** The parts on a form that these fields and indicators stand for. */
  static Set<FormPart> parts(
      Map<Field, Entry> entries, Map<Field, Figure> figures, List<Indicator> indicators) {
    Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    entries.forEach((field, entry) -> add(parts, field, entry));
    figures.forEach((field, figure) -> add(parts, field, figure.entry()));
    if (parts.contains(FormPart.PROJECT_CODE) || parts.contains(FormPart.PROJECT_NAME)) {
      parts.add(FormPart.PROJECT);
    }
    for (Indicator indicator : indicators) {
      parts.add(FormPart.INDICATORS);
      addColumns(parts, indicator);
    }
    return parts;
  }

  private static void add(Set<FormPart> parts, Field field, Entry entry) {
    if (entry.onForm() && !entry.unknown()) {
      parts.add(FormPart.valueOf(field.name()));
    }
  }

  private static void addColumns(Set<FormPart> parts, Indicator indicator) {
    add(parts, FormPart.INDICATOR_NAME, indicator.name());
    add(parts, FormPart.INDICATOR_LEVEL1, indicator.level1());
    add(parts, FormPart.INDICATOR_LEVEL2, indicator.level2());
    add(parts, FormPart.INDICATOR_WEIGHT, indicator.weight().entry());
    add(parts, FormPart.INDICATOR_MEASURE, indicator.measure());
    add(parts, FormPart.INDICATOR_COMPARISON, indicator.comparison());
    add(parts, FormPart.INDICATOR_TARGET, indicator.target().entry());
    add(parts, FormPart.INDICATOR_PREVIOUS_TARGET, indicator.previousTarget());
  }

  private static void add(Set<FormPart> parts, FormPart part, Entry entry) {
    if (entry.onForm() && !entry.unknown()) {
      parts.add(part);
    }
  }
}
