package org.jihe.reporting;

import org.jihe.chinese.DisplayWidth;

/** Text in the columns of a terminal, where a Chinese character is two columns wide. */
final class Columns {
  private Columns() {}

  /** The text with spaces after it, {@code width} columns in all. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }

  /** The text with spaces before it, {@code width} columns in all. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
  }

  /** The text itself, or so much of its beginning that with a … it takes {@code width} columns. */
  static String shorten(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      used += DisplayWidth.of(character);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(character);
      at += Character.charCount(character);
    }
    return kept.append('…').toString();
  }
}
