package org.jihe.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.office.Defects;

/** The first and second levels, which are merged over the indicators that belong to them. */
final class IndicatorLevels {
  private static final List<FormPart> LEVELS =
      List.of(FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2);

  private final Map<FormPart, Entry> above = new EnumMap<>(FormPart.class);

  /** The indicator of these entries, its levels taken from above where it has none of its own. */
  Indicator fill(WrittenIndicator.Numbered written, Defects defects) {
    take(written.number(), written.entries());
    return new IndicatorDraft(written.number(), written.entries()).finish(defects);
  }

  /** Remembers the levels among these entries, and fills in those that are blank. */
  void take(int number, Map<FormPart, Entry> written) {
    if (stated(written, FormPart.INDICATOR_LEVEL1)) {
      above.clear();
    }
    for (FormPart level : LEVELS) {
      Entry origin = above.get(level);
      if (stated(written, level)) {
        above.put(level, written.get(level));
      } else if (written.containsKey(level) && origin != null) {
        Place place = origin.place();
        written.put(
            level,
            Entry.of(
                origin.raw(), IndicatorKeys.place(number, level, place.label(), place.position())));
      }
    }
  }

  private static boolean stated(Map<FormPart, Entry> written, FormPart level) {
    Entry entry = written.get(level);
    return entry != null && entry.stated();
  }
}
