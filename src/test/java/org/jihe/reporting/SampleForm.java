package org.jihe.reporting;

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

/** A form put together by hand, its lines counted on as fields are added. */
final class SampleForm {
  private final int index;
  private int line;
  private final Map<Field, Entry> entries = new EnumMap<>(Field.class);
  private final Map<Field, Figure> figures = new EnumMap<>(Field.class);
  private final List<Indicator> indicators = new ArrayList<>();

  SampleForm(int index, int firstLine) {
    this.index = index;
    this.line = firstLine;
  }

  SampleForm text(Field field, String label, String raw) {
    entries.put(field, entry(field.pointer(), label, raw));
    return this;
  }

  SampleForm figure(Field field, String label, String raw) {
    figures.put(field, figure(field.pointer(), label, raw));
    return this;
  }

  SampleForm indicator(
      String name, String weight, String measure, String comparison, String target) {
    int number = indicators.size() + 1;
    String pointer = Indicator.pointer(number);
    indicators.add(
        new Indicator(
            number,
            entry(pointer + "/name", "指标", name),
            Entry.absent(pointer + "/level1", "一级指标"),
            Entry.absent(pointer + "/level2", "二级指标"),
            figure(pointer + "/weight", "指标权重", weight),
            entry(pointer + "/measure", "计量单位", measure),
            entry(pointer + "/comparator", "指标性质", comparison),
            Comparator.AT_LEAST,
            figure(pointer + "/target", "指标值", target),
            Entry.absent(pointer + "/previousTarget", "上年指标值")));
    return this;
  }

  Declaration build() {
    return new Declaration(
        index,
        "重庆平表",
        entries,
        figures,
        AmountUnit.TEN_THOUSAND_YUAN,
        indicators,
        List.of(),
        List.of());
  }

  private Figure figure(String pointer, String label, String raw) {
    Entry entry = entry(pointer, label, raw);
    try {
      return Figure.of(entry, new BigDecimal(entry.text()));
    } catch (NumberFormatException e) {
      return Figure.unknown(entry);
    }
  }

  private Entry entry(String pointer, String label, String raw) {
    Entry entry = Entry.of(raw, new Place(pointer, label, new Position.Line(line), ""));
    line += 1 + (int) raw.chars().filter(c -> c == '\n').count();
    return entry;
  }
}
