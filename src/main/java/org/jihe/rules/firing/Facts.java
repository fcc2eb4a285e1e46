package org.jihe.rules.firing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The facts that rules are fired on, by the types that rules ask for, and what became of firing
 * them. Not for use by several threads.
 */
final class Facts {
  private static final Object[] NONE = {};
  private static final Object[] UNSIFTED = {};

  private final Object[][] byType;
  private final int[] counts;
  private final Object[][] sifted;
  private final Meter meter = new Meter();
  private final Conclusions conclusions = new Conclusions();

  /**
   * @param types how many types rules ask for
   * @param sieves how many steps keep the facts that pass them
   */
  Facts(int types, int sieves) {
    this.byType = new Object[types][];
    this.counts = new int[types];
    this.sifted = new Object[sieves][];
    Arrays.fill(byType, NONE);
    Arrays.fill(sifted, UNSIFTED);
  }

  void add(Object fact, int[] types) {
    for (int type : types) {
      int count = counts[type]++;
      if (count == byType[type].length) {
        byType[type] = Arrays.copyOf(byType[type], count == 0 ? 4 : 2 * count);
      }
      byType[type][count] = fact;
    }
  }

  int count(int type) {
    return counts[type];
  }

  /** The facts of a type; behind their {@link #count} there is nothing to be read. */
  Object[] of(int type) {
    return byType[type];
  }

  /** The facts of a type that pass tests which look at nothing else: tried once for all. */
  Object[] sifted(int sieve, int type, int slot, Test[] tests, Object[] bound) throws Exception {
    if (sifted[sieve] == UNSIFTED) {
      List<Object> passing = new ArrayList<>();
      for (int i = 0; i < counts[type]; i++) {
        bound[slot] = byType[type][i];
        if (Test.all(tests, bound)) {
          passing.add(byType[type][i]);
        }
      }
      sifted[sieve] = passing.toArray();
    }
    return sifted[sieve];
  }

  Meter meter() {
    return meter;
  }

  Conclusions conclusions() {
    return conclusions;
  }
}
