package org.jihe.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the signs of symbol fonts show. Such a font has its own picture for every code, so that one
 * code is ≤ in Symbol and a tick box in Wingdings 2.
 */
final class WordSymbols {
  /** Stands for a picture that has no meaning in a form. */
  private static final String PICTURE = "□";

  /** Stands for a sign of which nobody knows what it shows. */
  private static final String UNKNOWN = "\uFFFD";

  private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
  private static final String SMALL_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  /** Below this, Symbol has the signs of ASCII but for letters. */
  private static final int LETTERS = 0x40;

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xA2, "′"),
          Map.entry(0xA3, "≤"),
          Map.entry(0xA4, "/"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xAC, "←"),
          Map.entry(0xAD, "↑"),
          Map.entry(0xAE, "→"),
          Map.entry(0xAF, "↓"),
          Map.entry(0xB0, "°"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB2, "″"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB7, "•"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0x7E, "~"),
          Map.entry(0x5B, "["),
          Map.entry(0x5D, "]"),
          Map.entry(0x5F, "_"),
          Map.entry(0x7B, "{"),
          Map.entry(0x7C, "|"),
          Map.entry(0x7D, "}"));

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "☐"),
          Map.entry(0x70, "☐"),
          Map.entry(0x71, "☐"),
          Map.entry(0x72, "☐"),
          Map.entry(0xA1, "○"),
          Map.entry(0xA8, "☐"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE8, "→"));

  private static final Map<Integer, String> WINGDINGS2 =
      Map.of(
          0x4F, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xA3, "☐", 0xA2, "■",
          0x2A, "☐", 0x98, "●");

  private static final Map<Integer, String> WEBDINGS =
      Map.of(0x61, "✓", 0x63, "☐", 0x72, "✗", 0x67, "■", 0x6E, "●");

  private static final Map<String, Map<Integer, String>> FONTS = new HashMap<>();

  static {
    FONTS.put("symbol", SYMBOL);
    FONTS.put("wingdings", WINGDINGS);
    FONTS.put("wingdings 2", WINGDINGS2);
    FONTS.put("wingdings 3", Map.of());
    FONTS.put("webdings", WEBDINGS);
    FONTS.put("zapfdingbats", Map.of());
    FONTS.put("marlett", Map.of());
    FONTS.put("mt extra", Map.of());
  }

  private WordSymbols() {}

  static boolean isSymbolFont(String font) {
    return FONTS.containsKey(font.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * What a sign shows.
   *
   * @param code in hexadecimal digits; fonts of symbols are also written from F000 on
   */
  static String of(String font, String code) {
    return code.matches("[0-9A-Fa-f]{1,5}") ? of(font, Integer.parseInt(code, 16)) : UNKNOWN;
  }

  static String of(String font, int code) {
    boolean own = code >= 0xF000 && code <= 0xF0FF;
    if (isSymbolFont(font) && (own || code <= 0xFF)) {
      return picture(font.strip().toLowerCase(Locale.ROOT), code & 0xFF);
    } else if (own || !Character.isDefined(code) || (code >= 0xD800 && code <= 0xDFFF)) {
      return UNKNOWN;
    }
    return Character.toString(code);
  }

  private static String picture(String font, int code) {
    if (code == ' ') {
      return " ";
    } else if (font.equals("symbol")) {
      return symbol(code);
    } else if (font.equals("wingdings") && code >= 0x81 && code <= 0x8A) {
      return Character.toString('①' + code - 0x81);
    }
    return FONTS.getOrDefault(font, Map.of()).getOrDefault(code, PICTURE);
  }

  private static String symbol(int code) {
    if (code >= 'A' && code <= 'Z') {
      return GREEK.substring(code - 'A', code - 'A' + 1);
    } else if (code >= 'a' && code <= 'z') {
      return SMALL_GREEK.substring(code - 'a', code - 'a' + 1);
    } else if (code > ' ' && code < LETTERS) {
      return Character.toString(code);
    }
    return SYMBOL.getOrDefault(code, UNKNOWN);
  }

  /** A text that is written in this font, as it shows. */
  static String shown(String font, String text) {
    if (!isSymbolFont(font)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean sign = (c >= ' ' && c <= 0xFF) || (c >= 0xF000 && c <= 0xF0FF);
              shown.append(sign ? of(font, c) : Character.toString(c));
            });
    return shown.toString();
  }
}
