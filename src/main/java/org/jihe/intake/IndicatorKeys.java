package org.jihe.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;

/** The keys by which an indicator's fields go in JSON, and so in the pointers of places. */
final class IndicatorKeys {
  /** Every column of the indicators with its key. */
  static final Map<FormPart, String> ALL = keys();

  private IndicatorKeys() {}

  private static Map<FormPart, String> keys() {
    Map<FormPart, String> keys = new EnumMap<>(FormPart.class);
    keys.put(FormPart.INDICATOR_NAME, "name");
    keys.put(FormPart.INDICATOR_LEVEL1, "level1");
    keys.put(FormPart.INDICATOR_LEVEL2, "level2");
    keys.put(FormPart.INDICATOR_WEIGHT, "weight");
    keys.put(FormPart.INDICATOR_MEASURE, "measure");
    keys.put(FormPart.INDICATOR_COMPARISON, "comparator");
    keys.put(FormPart.INDICATOR_TARGET, "target");
    keys.put(FormPart.INDICATOR_PREVIOUS_TARGET, "previousTarget");
    return Collections.unmodifiableMap(keys);
  }

  /** What an indicator has in a column. */
  static Entry entry(Indicator indicator, FormPart column) {
    return switch (column) {
      case INDICATOR_NAME -> indicator.name();
      case INDICATOR_LEVEL1 -> indicator.level1();
      case INDICATOR_LEVEL2 -> indicator.level2();
      case INDICATOR_WEIGHT -> indicator.weight().entry();
      case INDICATOR_MEASURE -> indicator.measure();
      case INDICATOR_COMPARISON -> indicator.comparison();
      case INDICATOR_TARGET -> indicator.target().entry();
      case INDICATOR_PREVIOUS_TARGET -> indicator.previousTarget();
      default -> throw new IllegalArgumentException("no column of indicators: " + column);
    };
  }

  static String pointer(int number, FormPart column) {
    return Indicator.pointer(number) + "/" + ALL.get(column);
  }

  static Place place(int number, FormPart column, String label, Position position) {
    return new Place(pointer(number, column), label, position, "");
  }

  static Entry absent(int number, FormPart column) {
    return Entry.absent(pointer(number, column), column.label());
  }
}
