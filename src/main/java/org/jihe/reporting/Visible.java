package org.jihe.reporting;

/**
 * Text from a form, made safe to show: control characters, which could drive a terminal, and marks
 * that reverse the direction of text, which could hide what is written, are shown as signs.
 */
public final class Visible {
  private static final int FIRST_CONTROL_PICTURE = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The text on one line; a line break shows as ⏎. */
  public static String oneLine(String text) {
    return lines(text.replace("\r\n", "\n").replace('\r', '\n')).replace('\n', '⏎');
  }

  /** The text with its line breaks and tabs. */
  static String lines(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(Visible::shown).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int shown(int character) {
    if (character == '\n' || character == '\t') {
      return character;
    }
    if (character < 0x20) {
      return FIRST_CONTROL_PICTURE + character;
    }
    if (character == 0x7F) {
      return DELETE_PICTURE;
    }
    return hides(character) ? REPLACEMENT : character;
  }

  private static boolean hides(int character) {
    return Character.isISOControl(character)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || (character >= 0xFFFE && character <= 0xFFFF)
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }
}
