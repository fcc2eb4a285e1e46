package org.jihe.chinese;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Likeness {
  private static final int LONGEST = 40;

  private Likeness() {}

  /** The nearest of {@code words}, unless even that differs in more than a third of its letters. */
  public static Optional<String> nearest(String typed, Collection<String> words) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = letters(typed);
    return words.stream()
        .filter(word -> distance(plain, letters(word)) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt((String word) -> distance(plain, letters(word)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Case, underscores and hyphens are matters of taste. */
  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** Letters to insert, drop or change (Levenshtein). */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
