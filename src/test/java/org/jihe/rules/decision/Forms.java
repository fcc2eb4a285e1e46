package org.jihe.rules.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Comparator;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;

/** Builds declarations for tests; what is not set is absent, what is set to "" is blank. */
final class Forms {
  private final Map<Field, Entry> entries = new EnumMap<>(Field.class);
  private final Map<Field, Figure> figures = new EnumMap<>(Field.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private AmountUnit amountUnit = AmountUnit.TEN_THOUSAND_YUAN;
  private String layout = "重庆平表";

  static Forms of(String year) {
    return new Forms().with(Field.BUDGET_YEAR, year);
  }

  Forms with(Field field, String raw) {
    Entry entry = entry(field.pointer(), field.label(), raw);
    if (field.kind() == Field.Kind.TEXT) {
      entries.put(field, entry);
    } else {
      figures.put(field, figure(entry));
    }
    return this;
  }

  Forms in(AmountUnit unit) {
    amountUnit = unit;
    return this;
  }

  Forms layout(String name) {
    layout = name;
    return this;
  }

  Forms indicator(String name, String weight, String measure, String comparison, String target) {
    int number = indicators.size() + 1;
    String at = Indicator.pointer(number);
    Entry compared = entry(at + "/comparator", "指标性质", comparison);
    Comparator comparator = Comparator.UNKNOWN;
    for (Comparator candidate : Comparator.values()) {
      comparator =
          !comparison.isEmpty() && candidate.glyph().equals(comparison) ? candidate : comparator;
    }
    indicators.add(
        new Indicator(
            number,
            entry(at + "/name", "指标名称", name),
            Entry.absent(at + "/level1", "一级指标"),
            Entry.absent(at + "/level2", "二级指标"),
            figure(entry(at + "/weight", "指标权重", weight)),
            entry(at + "/measure", "计量单位", measure),
            compared,
            comparator,
            figure(entry(at + "/target", "指标值", target)),
            Entry.absent(at + "/previousTarget", "上年指标值")));
    return this;
  }

  Declaration form() {
    return new Declaration(
        1, layout, entries, figures, amountUnit, indicators, List.of(), List.of());
  }

  private static Entry entry(String pointer, String label, String raw) {
    return Entry.of(raw, new Place(pointer, label, new Position.Pointer(pointer), ""));
  }

  private static Figure figure(Entry entry) {
    return entry.text().matches("-?\\d+(\\.\\d+)?")
        ? Figure.of(entry, new BigDecimal(entry.text()))
        : Figure.unknown(entry);
  }
}
