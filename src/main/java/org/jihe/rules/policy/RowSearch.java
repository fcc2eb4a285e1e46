package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Looks for rows. Loops, where streams would do: every rule asks, for every indicator. */
public final class RowSearch {
  private RowSearch() {}

  static <T> List<T> all(List<T> rows, Predicate<T> wanted) {
    List<T> found = new ArrayList<>();
    for (T row : rows) {
      if (wanted.test(row)) {
        found.add(row);
      }
    }
    return found;
  }

  static <T> List<T> first(List<T> rows, Predicate<T> wanted) {
    for (T row : rows) {
      if (wanted.test(row)) {
        return List.of(row);
      }
    }
    return List.of();
  }

  /** Those of the words that stand in a text, the first in the list at most. */
  static List<String> word(List<String> words, String text) {
    return first(words, text::contains);
  }

  static boolean holdsAny(String text, Collection<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
