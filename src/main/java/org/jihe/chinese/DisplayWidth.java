package org.jihe.chinese;

/** How wide text is where a Chinese character is two letters wide: on terminals and in cells. */
public final class DisplayWidth {
  /** Marks of ambiguous width, which Chinese fonts make as wide as a character. */
  private static final String WIDE_IN_PRINT = "“”‘’…—≥≤～";

  private DisplayWidth() {}

  /** How many columns of a terminal the text takes; characters of ambiguous width count as one. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** How many columns of a terminal a character takes. */
  public static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  /** How many letters wide a line is in a Chinese font. */
  public static int inPrint(String line) {
    return line.codePoints().map(c -> WIDE_IN_PRINT.indexOf(c) >= 0 ? 2 : of(c)).sum();
  }

  /** Unicode's East Asian Width W and F, in blocks. */
  private static boolean isWide(int c) {
    return within(c, 0x1100, 0x115F)
        || within(c, 0x2E80, 0x303E)
        || within(c, 0x3041, 0xA4CF)
        || within(c, 0xAC00, 0xD7A3)
        || within(c, 0xF900, 0xFAFF)
        || within(c, 0xFE30, 0xFE6F)
        || within(c, 0xFF00, 0xFF60)
        || within(c, 0xFFE0, 0xFFE6)
        || within(c, 0x1F300, 0x1FAFF)
        || within(c, 0x20000, 0x3FFFD);
  }

  private static boolean within(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
