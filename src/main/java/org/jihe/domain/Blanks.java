package org.jihe.domain;

/** White space as Chinese office documents know it. */
public final class Blanks {
  private static final int QUOTE = 40;

  private Blanks() {}

  /** The words in quotation marks, on one line, cut short when long. */
  public static String quoted(String text) {
    StringBuilder line = new StringBuilder();
    String stripped = strip(text);
    stripped
        .codePoints()
        .limit(QUOTE)
        .map(c -> isBlank(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    String rest = stripped.codePointCount(0, stripped.length()) > QUOTE ? "…" : "";
    return "「" + line + rest + "」";
  }

  /** Whether a character shows nothing: spaces, U+3000, U+00A0, zero-width marks, controls. */
  public static boolean isBlank(int character) {
    return !isPlain(character) && isInvisible(character);
  }

  /** Letters, digits and marks of the scripts that forms are written in, told at a glance. */
  private static boolean isPlain(int character) {
    return (character > 0x3000 && character < 0xD800) || (character > 0x20 && character < 0x7F);
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }

  /** Whether nothing in the text shows. */
  public static boolean isBlank(String text) {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  /** The text without the blanks at its two ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text without any blank. */
  public static String remove(String text) {
    int first = firstBlank(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isBlank(c)) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static int firstBlank(String text) {
    int at = 0;
    while (at < text.length() && !isBlank(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
