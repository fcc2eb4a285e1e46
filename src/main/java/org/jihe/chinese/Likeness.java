package org.jihe.chinese;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Likeness {
  private static final int LONGEST = 40;

  private Likeness() {}

  /**
   * The key nearest to what was typed, unless even that differs in more than a third of its
   * letters; case, underscores and hyphens are matters of taste.
   */
  public static Optional<String> key(String typed, Collection<String> keys) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = letters(typed);
    return keys.stream()
        .filter(word -> distance(plain, letters(word)) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt((String word) -> distance(plain, letters(word)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String letters(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /**
   * The word nearest to what was typed: one that it is part of or that is part of it, one of the
   * same characters in another order, or one that differs in no more than a third; the first of
   * those equally near.
   */
  public static Optional<String> word(String typed, Collection<String> words) {
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

  /** How many characters must be typed, dropped or changed to get from one to the other. */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
