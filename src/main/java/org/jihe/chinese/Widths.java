package org.jihe.chinese;

/** Full-width letters, digits, signs and spaces, as Chinese input methods type them. */
public final class Widths {
  private static final int OFFSET = '！' - '!';

  private Widths() {}

  /**
   * The text with full-width ASCII (１，％＝（：), wide and no-break spaces and the minus sign made
   * half-width. Every character stays where it is, so that an index into the result is one into
   * {@code text}.
   */
  public static String half(String text) {
    int first = firstWide(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder half = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      half.append(half(text.charAt(i)));
    }
    return half.toString();
  }

  private static int firstWide(String text) {
    int at = 0;
    while (at < text.length() && half(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    return at;
  }

  /** One character made half-width. */
  public static char half(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - OFFSET);
    }
    return switch (c) {
      case '\u3000', '\u00a0' -> ' ';
      case '\u2212' -> '-';
      default -> c;
    };
  }
}
