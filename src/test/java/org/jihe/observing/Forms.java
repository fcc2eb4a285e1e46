package org.jihe.observing;

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
import org.jihe.domain.Filing;
import org.jihe.domain.Indicator;
import org.jihe.domain.Lexicon;
import org.jihe.domain.Observation;
import org.jihe.domain.Observations;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Source;

/** Builds forms for tests: only what a test is about needs to be said. */
final class Forms {
  static final Lexicon LEXICON =
      new Lexicon(
          List.of(
              "开展", "工作", "组织", "加强", "推进", "提升", "进一步", "做好", "认真", "完成", "落实", "对象", "案件", "行政",
              "人员", "现象", "全区"));

  private final Map<Field, Entry> entries = new EnumMap<>(Field.class);
  private final Map<Field, Figure> figures = new EnumMap<>(Field.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private AmountUnit unit = AmountUnit.TEN_THOUSAND_YUAN;

  static Forms form() {
    return new Forms();
  }

  Forms with(Field field, String raw) {
    Place place = new Place(field.pointer(), field.label(), new Position.Line(10), "");
    if (field.kind() == Field.Kind.TEXT) {
      entries.put(field, Entry.of(raw, place));
    } else {
      figures.put(field, figure(raw, place));
    }
    return this;
  }

  Forms basis(String raw) {
    return with(Field.LEGAL_BASIS, raw);
  }

  Forms goal(String raw) {
    return with(Field.ANNUAL_GOAL, raw);
  }

  Forms overview(String raw) {
    return with(Field.OVERVIEW, raw);
  }

  Forms unit(AmountUnit declared) {
    unit = declared;
    return this;
  }

  Forms indicator(String name, String weight, String measure, String comparison, String target) {
    return indicator(name, "", weight, measure, comparison, target);
  }

  Forms indicator(
      String name, String level1, String weight, String measure, String comparison, String target) {
    int number = indicators.size() + 1;
    String at = Indicator.pointer(number);
    Entry comparisonEntry = Entry.of(comparison, cell(at + "/comparator", "指标性质"));
    Comparator comparator = Comparator.UNKNOWN;
    for (Comparator known : Comparator.values()) {
      comparator = known.glyph().equals(comparisonEntry.text()) ? known : comparator;
    }
    indicators.add(
        new Indicator(
            number,
            Entry.of(name, cell(at + "/name", "指标")),
            level1.isEmpty()
                ? Entry.absent(at + "/level1", "一级指标")
                : Entry.of(level1, cell(at + "/level1", "一级指标")),
            Entry.absent(at + "/level2", "二级指标"),
            figure(weight, cell(at + "/weight", "指标权重")),
            Entry.of(measure, cell(at + "/measure", "计量单位")),
            comparisonEntry,
            comparator,
            figure(target, cell(at + "/target", "指标值")),
            Entry.absent(at + "/previousTarget", "上年指标值")));
    return this;
  }

  /** Indicators of which only the names matter. */
  Forms indicators(String... names) {
    for (String name : names) {
      indicator(name, "30", "%", "≥", "90");
    }
    return this;
  }

  Declaration at(int index) {
    return new Declaration(index, "", entries, figures, unit, indicators, List.of(), List.of());
  }

  private static Place cell(String field, String label) {
    return new Place(field, label, new Position.Line(20), "");
  }

  private static Figure figure(String raw, Place place) {
    Entry entry = Entry.of(raw, place);
    try {
      return Figure.of(entry, new BigDecimal(entry.text()));
    } catch (NumberFormatException e) {
      return Figure.unknown(entry);
    }
  }

  static Filing filing(Forms... forms) {
    List<Declaration> declarations = new ArrayList<>();
    for (Forms form : forms) {
      declarations.add(form.at(declarations.size() + 1));
    }
    return new Filing(new Source("t", Source.Kind.TEXT), declarations, List.of());
  }

  static Observations observe(Forms... forms) {
    return new Observer(LEXICON).observe(filing(forms));
  }

  /** What of one kind is observed in the first of the forms. */
  static <T extends Observation> List<T> observed(Class<T> kind, Forms... forms) {
    return of(kind, observe(forms).byDeclaration().get(0));
  }

  /** What of one kind is observed of the filing as a whole. */
  static <T extends Observation> List<T> observedOfFiling(Class<T> kind, Forms... forms) {
    return of(kind, observe(forms).ofFiling());
  }

  static <T extends Observation> List<T> of(Class<T> kind, List<Observation> observations) {
    return observations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
