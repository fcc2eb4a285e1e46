package org.jihe.rules.firing;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern with {@code from}: tries each thing that a source gives. */
record Draw(Class<?> type, Source source, Shape shape, Step next) implements Step {

  /** What stands behind {@code from}. */
  @FunctionalInterface
  interface Source {
    @Nullable Object get(Object[] bound) throws Exception;
  }

  @Override
  public boolean walk(Facts facts, Object[] bound) throws Exception {
    Object given = source.get(bound);
    if (given instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (walk(list.get(i), facts, bound)) {
          return true;
        }
      }
      return false;
    }
    Iterator<?> each = iterator(given);
    while (each.hasNext()) {
      if (walk(each.next(), facts, bound)) {
        return true;
      }
    }
    return false;
  }

  private static Iterator<?> iterator(@Nullable Object given) {
    if (given instanceof Iterable<?> iterable) {
      return iterable.iterator();
    }
    if (given instanceof Object[] array) {
      return Arrays.asList(array).iterator();
    }
    return given == null ? List.of().iterator() : List.of(given).iterator();
  }

  private boolean walk(@Nullable Object drawn, Facts facts, Object[] bound) throws Exception {
    facts.meter().step();
    if (drawn == null || !type.isInstance(drawn)) {
      return false;
    }
    bound[shape.slot()] = drawn;
    return Test.all(shape.alone(), bound) && shape.joins(bound) && next.walk(facts, bound);
  }
}
