package org.jihe.rules.table;

/** Full-width letters, digits and signs, as Chinese input methods type them. */
final class Widths {
  private Widths() {}

  /** The text with full-width ASCII made half-width, character by character. */
  static String narrow(String text) {
    StringBuilder narrowed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      narrowed.append(narrow(text.charAt(i)));
    }
    return narrowed.toString();
  }

  private static char narrow(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return c == '\u3000' || c == '\u00a0' ? ' ' : c;
  }
}
