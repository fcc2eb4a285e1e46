package org.jihe.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Unread;

/** Marks what may stand in the places of a form that were not read: unknown, no longer blank. */
final class UnknownParts {
  private final List<Unread> unread;
  private final Set<Position> cells;

  /**
   * @param cells places of cells that were not read: what should stand in one is unknown
   */
  UnknownParts(List<Unread> unread, Set<Position> cells) {
    this.unread = List.copyOf(unread);
    this.cells = Set.copyOf(cells);
  }

  private boolean inUnreadCell(Entry entry) {
    return cells.contains(entry.place().position());
  }

  /** The text fields, those without a text unknown where an unread place may hold it. */
  Map<Field, Entry> entries(Map<Field, Entry> written) {
    Map<Field, Entry> entries = new EnumMap<>(Field.class);
    entries.putAll(written);
    for (Field field : Field.values()) {
      if (field.kind() == Field.Kind.TEXT) {
        unknown(field, written.get(field)).ifPresent(entry -> entries.put(field, entry));
      }
    }
    return entries;
  }

  /** The number fields, those without a text unknown where an unread place may hold it. */
  Map<Field, Figure> figures(Map<Field, Figure> written) {
    Map<Field, Figure> figures = new EnumMap<>(Field.class);
    figures.putAll(written);
    for (Field field : Field.values()) {
      Figure figure = written.get(field);
      if (field.kind() == Field.Kind.NUMBER) {
        unknown(field, figure == null ? null : figure.entry())
            .ifPresent(entry -> figures.put(field, Figure.unknown(entry)));
      }
    }
    return figures;
  }

  private Optional<Entry> unknown(Field field, @org.jspecify.annotations.Nullable Entry written) {
    if (written != null && !written.missing()) {
      return Optional.empty();
    }
    if (written != null && inUnreadCell(written)) {
      return Optional.of(Entry.unknown(written.place()));
    }
    FormPart part = FormPart.valueOf(field.name());
    return unread.stream()
        .filter(place -> place.mayHold(part) && place.place().field().isEmpty())
        .findFirst()
        .map(place -> unknown(field.pointer(), field.label(), place));
  }

  private static Entry unknown(String pointer, String label, Unread unread) {
    Place place = unread.place();
    return Entry.unknown(new Place(pointer, label, place.position(), place.quote()));
  }

  /** The indicators, with what may stand in an unread column or beside them. */
  List<Indicator> indicators(List<Indicator> written) {
    return unread.isEmpty() && cells.isEmpty()
        ? written
        : written.stream().map(this::indicator).toList();
  }

  private Indicator indicator(Indicator written) {
    return new Indicator(
        written.number(),
        written.name(),
        written.level1(),
        written.level2(),
        figure(written, FormPart.INDICATOR_WEIGHT, written.weight()),
        entry(written, FormPart.INDICATOR_MEASURE, written.measure()),
        entry(written, FormPart.INDICATOR_COMPARISON, written.comparison()),
        written.comparator(),
        figure(written, FormPart.INDICATOR_TARGET, written.target()),
        entry(written, FormPart.INDICATOR_PREVIOUS_TARGET, written.previousTarget()),
        written.aim());
  }

  private Figure figure(Indicator indicator, FormPart part, Figure written) {
    Entry entry = entry(indicator, part, written.entry());
    return entry.unknown() ? Figure.unknown(entry) : written;
  }

  private Entry entry(Indicator indicator, FormPart part, Entry written) {
    if (!written.missing()) {
      return written;
    }
    if (inUnreadCell(written)) {
      return Entry.unknown(written.place());
    }
    String own = Indicator.pointer(indicator.number());
    return unread.stream()
        .filter(place -> place.mayHold(part))
        .filter(place -> place.place().field().isEmpty() || place.place().field().equals(own))
        .findFirst()
        .map(place -> unknown(IndicatorKeys.pointer(indicator.number(), part), part.label(), place))
        .orElse(written);
  }
}
