package org.jihe.ways;

import java.util.List;
import java.util.stream.Stream;

/** Every way in which departments send their forms. */
final class Ways {
  private static final List<Way> ALL =
      Stream.of(
              FileWays.all(),
              TitleWays.all(),
              LabelWays.all(),
              TableWays.all(),
              ValueWays.all(),
              AmountWays.all(),
              RowWays.all())
          .flatMap(List::stream)
          .toList();

  private Ways() {}

  static List<Way> all() {
    return ALL;
  }
}
