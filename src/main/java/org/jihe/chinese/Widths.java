package org.jihe.chinese;

/** Full-width and half-width forms of the same character. */
public final class Widths {
  private static final int OFFSET = '！' - '!';

  private Widths() {}

  /**
   * The text with full-width ASCII (１，％＝（：) and the minus sign made half-width. Every character
   * stays where it is, so that an index into the result is one into {@code text}.
   */
  public static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(half(text.charAt(i)));
    }
    return half.toString();
  }

  private static char half(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - OFFSET);
    }
    return c == '\u2212' ? '-' : c;
  }
}
