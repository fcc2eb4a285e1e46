package org.jihe.bench.peers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is to be run: parts by name, and {@code key=value,value}; nothing for all of it.
 *
 * @param parts such as {@code asking}
 * @param only the values of a key that are wanted; a key that is not there wants all
 */
record Wanted(Set<String> parts, Map<String, Set<String>> only) {
  static final Set<String> PARTS = Set.of("asking", "batch", "loading", "analysing");

  private static final Set<String> KEYS =
      Set.of("engine", "rows", "columns", "policy", "names", "forms", "indicators");

  static Wanted of(List<String> arguments) {
    Set<String> parts = new HashSet<>();
    Map<String, Set<String>> only = new HashMap<>();
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length == 1 && PARTS.contains(argument)) {
        parts.add(argument);
      } else if (pair.length == 2 && KEYS.contains(pair[0])) {
        only.put(pair[0], Set.of(pair[1].toUpperCase(Locale.ROOT).split(",")));
      } else {
        throw new IllegalArgumentException(
            argument + ": one of " + PARTS + ", or KEY=VALUE,VALUE with a key of " + KEYS);
      }
    }
    return new Wanted(parts.isEmpty() ? PARTS : parts, only);
  }

  boolean part(String name) {
    return parts.contains(name);
  }

  /**
   * The values of a key that are numbers, the least first.
   *
   * @param usual where nothing is said
   */
  List<Integer> numbers(String key, int usual) {
    return only.getOrDefault(key, Set.of("" + usual)).stream()
        .map(Integer::valueOf)
        .sorted()
        .toList();
  }

  /** Whether a run with these parameters is wanted. */
  boolean admits(Map<String, String> parameters) {
    return only.entrySet().stream()
        .allMatch(
            key ->
                !parameters.containsKey(key.getKey())
                    || key.getValue().contains(parameters.get(key.getKey())));
  }
}
