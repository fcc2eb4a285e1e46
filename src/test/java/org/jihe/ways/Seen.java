package org.jihe.ways;

import java.util.List;
import org.jihe.domain.Entry;
import org.jihe.domain.Figure;
import org.jihe.domain.Indicator;
import org.jihe.domain.Presence;

/**
 * What was read of something.
 *
 * @param presence whether it was read at all
 * @param texts every way to say it, the plainest first; empty when nothing is written
 */
record Seen(Presence presence, List<String> texts) {
  Seen {
    texts = List.copyOf(texts);
  }

  static Seen of(Entry entry) {
    return new Seen(entry.presence(), entry.written() ? List.of(entry.text()) : List.of());
  }

  static Seen of(Figure figure) {
    Entry entry = figure.entry();
    return new Seen(
        entry.presence(), entry.written() ? List.of(figure.text(), entry.text()) : List.of());
  }

  /** Comparator, target and measure together, as read and as written. */
  static Seen requirement(Indicator indicator) {
    Entry target = indicator.target().entry();
    if (!target.written()) {
      return new Seen(target.presence(), List.of());
    }
    String glyph = indicator.comparator().glyph().replace("定性", "");
    String measure = indicator.measure().text();
    return new Seen(
        Presence.STATED,
        List.of(
            glyph + indicator.target().text() + indicator.plainMeasure(),
            glyph + target.text() + measure,
            glyph + target.text(),
            glyph + indicator.target().text()));
  }

  /** The comparator as a glyph; what is written where it is none. */
  static Seen comparator(Indicator indicator) {
    String glyph = indicator.comparator().glyph();
    return glyph.isEmpty()
        ? of(indicator.comparison())
        : new Seen(Presence.STATED, List.of(glyph, indicator.comparison().text()));
  }

  /** The measure without brackets, as read and as written. */
  static Seen measure(Indicator indicator) {
    Entry measure = indicator.measure();
    return measure.written()
        ? new Seen(Presence.STATED, List.of(indicator.plainMeasure(), measure.text()))
        : of(measure);
  }

  boolean written() {
    return !texts.isEmpty();
  }

  String first() {
    return texts.isEmpty() ? "" : texts.get(0);
  }
}
