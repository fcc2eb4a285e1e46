package org.jihe.observing;

import java.util.Arrays;
import org.jihe.domain.Place;

/**
 * A text without blanks and punctuation, which still knows where each char stood; texts are
 * compared by its n-grams, hashed to 64 bits.
 */
final class Significant {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Passage passage;
  private final String text;
  private final int[] offsets;

  Significant(Passage passage) {
    this.passage = passage;
    String raw = passage.raw();
    StringBuilder kept = new StringBuilder(raw.length());
    int[] at = new int[raw.length()];
    for (int i = 0; i < raw.length(); i++) {
      if (Glyphs.isWord(raw.charAt(i))) {
        at[kept.length()] = i;
        kept.append(raw.charAt(i));
      }
    }
    this.text = kept.toString();
    this.offsets = Arrays.copyOf(at, kept.length());
  }

  /** The text without blanks and punctuation. */
  String text() {
    return text;
  }

  /** The n-grams of the text, hashed, in its order; empty when it is shorter than {@code n}. */
  long[] grams(int n) {
    return grams(text, n);
  }

  static long[] grams(String text, int n) {
    long[] grams = new long[Math.max(0, text.length() - n + 1)];
    for (int i = 0; i < grams.length; i++) {
      long hash = 0;
      for (int k = 0; k < n; k++) {
        hash = (hash + text.charAt(i + k) + 1) * FACTOR;
        hash ^= hash >>> 29;
      }
      grams[i] = hash;
    }
    return grams;
  }

  /** The longest run of this text whose {@code n}-grams are all in {@code others}. */
  Place longestRun(long[] grams, int n, GramSet others) {
    int best = 0;
    int bestEnd = 0;
    int run = 0;
    for (int i = 0; i < grams.length; i++) {
      run = others.contains(grams[i]) ? run + 1 : 0;
      if (run > best) {
        best = run;
        bestEnd = i;
      }
    }
    return best == 0
        ? passage.place()
        : passage.quote(offsets[bestEnd - best + 1], offsets[bestEnd + n - 1] + 1);
  }
}
