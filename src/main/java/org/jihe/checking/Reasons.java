package org.jihe.checking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Place;
import org.jihe.domain.Position;

/** Why one check could not run: of each indicator once, and of each place of the form once. */
final class Reasons {
  private final String check;
  private final Map<List<Object>, CouldNotRun> each = new LinkedHashMap<>();

  Reasons(String check) {
    this.check = check;
  }

  /** Whether it tells a place of the form. */
  static boolean isPlaced(CouldNotRun one) {
    return one.indicator() == 0 && one.place().isPresent();
  }

  /** Adds a reason, unless one is there of the same indicator or place. */
  void add(CouldNotRun one) {
    boolean told =
        isPlaced(one)
            && each.values().stream()
                .anyMatch(other -> other.indicator() == 0 && where(other).equals(where(one)));
    if (!told) {
      put(one, where(one));
    }
  }

  /** Adds a reason, unless one is there of the same indicator, or place and field. */
  void addByField(CouldNotRun one) {
    put(one, List.of(where(one), one.place().map(Place::field).orElse("")));
  }

  /** Adds a reason; of the form only where nothing else is said of it. */
  void addIfOnly(CouldNotRun one) {
    if (one.indicator() > 0 || each.values().stream().noneMatch(c -> c.indicator() == 0)) {
      put(one, where(one));
    }
  }

  private void put(CouldNotRun one, Object where) {
    each.putIfAbsent(
        List.of(one.indicator(), one.indicator() > 0 ? "" : where),
        new CouldNotRun(check, one.reason(), one.place(), one.indicator(), false));
  }

  /** Where in the file; the field of what is nowhere in it. */
  private static Object where(CouldNotRun one) {
    Optional<Place> place = one.place();
    if (place.isEmpty()) {
      return "";
    }
    boolean nowhere = place.get().position() instanceof Position.Nowhere;
    return nowhere ? place.get().field() : place.get().position();
  }

  /** Of the form first, then of its indicators in their order. */
  List<CouldNotRun> list() {
    return each.values().stream().sorted(Comparator.comparingInt(CouldNotRun::indicator)).toList();
  }
}
