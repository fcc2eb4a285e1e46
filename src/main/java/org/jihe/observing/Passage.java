package org.jihe.observing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Place;
import org.jihe.domain.Position;

/**
 * The text of a field, which can quote any part of itself without counting its lines again.
 *
 * <p>Offsets count from 0, in chars of the text exactly as written.
 */
final class Passage {
  /** The fields that hold running text. */
  static final List<Field> PROSE = List.of(Field.OVERVIEW, Field.LEGAL_BASIS, Field.ANNUAL_GOAL);

  private final Place place;
  private final String raw;
  private final int[] breaks;

  Passage(Entry entry) {
    this.place = entry.place();
    this.raw = entry.raw();
    this.breaks = place.position() instanceof Position.Line ? breaksOf(raw) : new int[0];
  }

  /** The running texts of a form that are stated, in the order of the form. */
  static List<Field> proseOf(Declaration form) {
    List<Field> stated = new ArrayList<>();
    for (Field field : PROSE) {
      if (form.entry(field).stated()) {
        stated.add(field);
      }
    }
    return stated;
  }

  private static int[] breaksOf(String raw) {
    int[] found = new int[16];
    int count = 0;
    for (int at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
    }
    return Arrays.copyOf(found, count);
  }

  String raw() {
    return raw;
  }

  Place place() {
    return place;
  }

  /** The place of {@code raw().substring(start, end)}. */
  Place quote(int start, int end) {
    Position position = place.position();
    if (position instanceof Position.Line at && breaks.length > 0) {
      int found = Arrays.binarySearch(breaks, start);
      int before = found >= 0 ? found : -found - 1;
      position = new Position.Line(at.line() + before);
    }
    return new Place(place.field(), place.label(), position, raw.substring(start, end));
  }
}
