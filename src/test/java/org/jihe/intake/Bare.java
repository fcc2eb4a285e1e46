package org.jihe.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;

/** A declaration without its places, so that the same form from two files compares equal. */
final class Bare {
  private Bare() {}

  static List<Object> of(List<Declaration> declarations) {
    return declarations.stream().<Object>map(Bare::of).toList();
  }

  static List<Object> of(Declaration d) {
    Map<Field, Object> fields = new TreeMap<>(Comparator.naturalOrder());
    d.entries().forEach((field, entry) -> fields.put(field, of(entry)));
    d.figures().forEach((field, figure) -> fields.put(field, of(figure)));
    return List.of(
        d.index(),
        d.layout(),
        fields,
        d.amountUnit(),
        d.indicators().stream().map(Bare::of).toList(),
        d.expenditures().stream()
            .map(
                e ->
                    List.of(
                        e.number(),
                        of(e.name()),
                        of(e.quantity()),
                        of(e.measure()),
                        of(e.unitPrice()),
                        of(e.amount()),
                        of(e.previousAmount())))
            .toList(),
        d.funding().stream()
            .map(f -> List.of(f.number(), of(f.source()), of(f.amount())))
            .toList());
  }

  static List<Object> of(Indicator i) {
    return List.of(
        i.number(),
        of(i.name()),
        of(i.level1()),
        of(i.level2()),
        of(i.weight()),
        of(i.measure()),
        of(i.comparison()),
        i.comparator(),
        of(i.target()),
        of(i.previousTarget()));
  }

  private static Entry of(Entry entry) {
    return new Entry(entry.presence(), entry.raw(), Place.WHOLE);
  }

  private static Figure of(Figure figure) {
    return new Figure(of(figure.entry()), figure.number());
  }
}
