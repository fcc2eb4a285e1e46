package org.jihe.rules.policy;

/**
 * How many digits stand side by side in whatever a part of a regular expression is found in.
 *
 * @param all whether it is digits throughout
 * @param head the least number of digits at its beginning
 * @param tail the least number at its end
 * @param longest the least length of its longest run; for digits throughout its least length
 */
record DigitRun(boolean all, int head, int tail, int longest) {
  static final DigitRun EMPTY = new DigitRun(true, 0, 0, 0);
  static final DigitRun DIGIT = new DigitRun(true, 1, 1, 1);
  static final DigitRun OTHER = new DigitRun(false, 0, 0, 0);

  /** More digits than this tell texts apart no better, and sums stay small. */
  private static final int MOST = 1000;

  /** What a part and the next one have together. */
  DigitRun then(DigitRun next) {
    int across = tail + next.head;
    return new DigitRun(
        all && next.all,
        bounded(all ? longest + next.head : head),
        bounded(next.all ? tail + next.longest : next.tail),
        bounded(Math.max(across, Math.max(longest, next.longest))));
  }

  /** What one of two parts has, whichever it is. */
  DigitRun or(DigitRun other) {
    return new DigitRun(
        all && other.all,
        Math.min(head, other.head),
        Math.min(tail, other.tail),
        Math.min(longest, other.longest));
  }

  /** What a part has that stands there at least {@code times} times. */
  DigitRun times(int times) {
    if (times == 0) {
      return all ? EMPTY : OTHER;
    }
    int total = bounded(longest * Math.min(times, MOST));
    return all ? new DigitRun(true, total, total, total) : this;
  }

  /** The length of the longest run of digits in a text. */
  static int longestIn(CharSequence text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static int bounded(int count) {
    return Math.min(count, MOST);
  }
}
