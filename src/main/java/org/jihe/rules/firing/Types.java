package org.jihe.rules.firing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The types of facts that rules ask for, numbered from 0. */
final class Types {
  private final List<Class<?>> asked = new ArrayList<>();
  private final Map<Class<?>, int[]> byFact = new ConcurrentHashMap<>();
  private int sieves;

  int number(Class<?> type) {
    if (!asked.contains(type)) {
      asked.add(type);
    }
    return asked.indexOf(type);
  }

  int nextSieve() {
    return sieves++;
  }

  /** Facts for rules, once all of them have been read. */
  Facts facts(Iterable<?> all) {
    Facts facts = new Facts(asked.size(), sieves);
    for (Object fact : all) {
      facts.add(fact, byFact.computeIfAbsent(fact.getClass(), this::numbers));
    }
    return facts;
  }

  private int[] numbers(Class<?> fact) {
    return asked.stream()
        .filter(type -> type.isAssignableFrom(fact))
        .mapToInt(asked::indexOf)
        .toArray();
  }
}
