package org.jihe.rules.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds what was probably meant. */
public final class Suggestions {
  private Suggestions() {}

  /** The word nearest to what was typed; none when nothing is near. */
  public static Optional<String> nearest(String typed, Collection<String> words) {
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = distance(typed, word);
      if (distance < least && isNear(typed, word, distance)) {
        best = Optional.of(word);
        least = distance;
      }
    }
    return best;
  }

  private static boolean isNear(String typed, String word, int distance) {
    int length = Math.max(typed.length(), word.length());
    boolean part = typed.length() > 1 && (word.contains(typed) || typed.contains(word));
    return part || sameCharacters(typed, word) || distance <= Math.max(1, length / 3);
  }

  private static boolean sameCharacters(String typed, String word) {
    return Arrays.equals(typed.chars().sorted().toArray(), word.chars().sorted().toArray());
  }

  /** How many characters must be typed, dropped or replaced to get from one to the other. */
  static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
