package org.jihe.chinese;

import org.jihe.domain.Blanks;

/**
 * A short text without its blanks, in the shapes of {@link Lookalikes}; knows what was written.
 * Between two numbers a space stays.
 */
final class Compact {
  private final String raw;
  private final String text;
  private final int[] at;

  private Compact(String raw, String text, int[] at) {
    this.raw = raw;
    this.text = text;
    this.at = at;
  }

  static Compact of(String raw) {
    String folded = Lookalikes.fold(raw);
    StringBuilder text = new StringBuilder(folded.length());
    int[] at = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Blanks.isBlank(c)) {
        at[text.length()] = i;
        text.append(c == '〇' && besideDigit(text, folded, i) ? '0' : c);
      } else if (partsNumbers(folded, i)) {
        at[text.length()] = i;
        text.append(' ');
      }
    }
    return new Compact(raw, text.toString(), at);
  }

  /** 1〇〇 is 100; a 〇 among Chinese figures stays. */
  private static boolean besideDigit(CharSequence before, String text, int at) {
    return isDigit(before, before.length() - 1) || isDigit(text, at + 1);
  }

  private static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Whether the blank at this place, the last of several, stands between two numbers. */
  private static boolean partsNumbers(String text, int blank) {
    int before = blank - 1;
    while (before >= 0 && blank - before < 8 && Blanks.isBlank(text.charAt(before))) {
      before--;
    }
    return isDigit(text, blank + 1)
        && isDigit(text, before)
        && !(blank - before == 1 && groups(text, blank));
  }

  /** 1 000: a space instead of a comma before three digits. */
  private static boolean groups(String text, int blank) {
    int digits = 0;
    while (digits < 4 && isDigit(text, blank + 1 + digits)) {
      digits++;
    }
    int first = blank;
    while (blank - first < 4 && isDigit(text, first - 1)) {
      first--;
    }
    return digits == 3 && blank - first <= 3;
  }

  /** What is left to read. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The part between two offsets. */
  Compact part(int from, int to) {
    int[] part = new int[to - from];
    System.arraycopy(at, from, part, 0, to - from);
    return new Compact(raw, text.substring(from, to), part);
  }

  /** What is written between two offsets. */
  String written(int from, int to) {
    return from >= to ? "" : raw.substring(at[from], at[to - 1] + 1);
  }

  /** The text without marks at its ends that say nothing, nor parentheses around all of it. */
  Compact stripped() {
    int from = 0;
    int to = text.length();
    while (from < to && "。；;,、:!?“”\"'`.".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && "。；;,、:“”\"'`".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean enclosed =
        to - from > 2
            && text.charAt(from) == '('
            && text.charAt(to - 1) == ')'
            && text.indexOf(')', from) == to - 1;
    return enclosed ? part(from + 1, to - 1).stripped() : part(from, to);
  }
}
