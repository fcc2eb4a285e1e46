package org.jihe.office;

/** Text that XML can hold: what it cannot is shown as a sign. */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> holds(c) ? c : REPLACEMENT).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean holds(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c > 0xFFFF;
  }
}
