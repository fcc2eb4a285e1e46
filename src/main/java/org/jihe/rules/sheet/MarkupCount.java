package org.jihe.rules.sheet;

/** Counts the rows and tags of a workbook's parts, before a reader holds all of them at once. */
final class MarkupCount {
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_TAGS = 6_000_000;
  private static final int ROW = word("<row");
  private static final int PREFIXED_ROW = word(":row");

  private int lastFour;
  private int rows;
  private int tags;

  private static int word(String four) {
    return (four.charAt(0) << 24) | (four.charAt(1) << 16) | (four.charAt(2) << 8) | four.charAt(3);
  }

  /** Counts what stands in the first {@code length} bytes. */
  void read(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '<') {
        tags++;
      }
      lastFour = (lastFour << 8) | (bytes[i] & 0xFF);
      if (lastFour == ROW || lastFour == PREFIXED_ROW) {
        rows++;
      }
    }
  }

  /** Whether there are more than any table of rules needs. */
  boolean isTooMuch() {
    return rows > MOST_ROWS || tags > MOST_TAGS;
  }
}
