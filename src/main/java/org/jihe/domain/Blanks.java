package org.jihe.domain;

/** White space as Chinese office documents know it. */
public final class Blanks {
  private Blanks() {}

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
    return text.codePoints().allMatch(Blanks::isBlank);
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
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
