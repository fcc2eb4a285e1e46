package org.jihe.chinese;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jihe.domain.Blanks;

/**
 * Characters that look alike and mean the same: signs of comparison, dashes, tildes and brackets in
 * their shapes, and the radicals and compatibility ideographs that PDF converters and old fonts put
 * in the place of Chinese characters (⽉ for 月).
 */
public final class Lookalikes {
  private static final Map<Character, Character> SIGNS =
      signs(
          "≥≧⩾≽⋝",
          "≤≦⩽≼⋜",
          ">﹥›",
          "<﹤‹",
          "=═﹦＝〓",
          "-‐‑‒–—―−﹣﹘─━ー",
          "~～∼〜˜∽",
          "%﹪٪",
          "(﹙〔【［「『〖❨",
          ")﹚〕】］」』〗❩",
          ",﹐",
          ":﹕∶：",
          ";﹔",
          ".﹒",
          "/⁄∕╱",
          "*＊﹡∗✱",
          "〇○◯",
          "×✕✖⨯",
          "+﹢");

  private Lookalikes() {}

  private static Map<Character, Character> signs(String... families) {
    Map<Character, Character> signs = new HashMap<>();
    for (String family : families) {
      for (int i = 1; i < family.length(); i++) {
        signs.put(family.charAt(i), family.charAt(0));
      }
    }
    return Map.copyOf(signs);
  }

  /**
   * The text half-width, with one shape for all that look alike. Every character stays where it is,
   * so that an index into the result is one into {@code text}.
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  /** As {@link #fold}, without blanks and zero-width marks: for telling words alike. */
  public static String plain(String text) {
    return Blanks.remove(fold(text));
  }

  /** One character in the shape that stands for all that look alike. */
  public static char fold(char c) {
    char half = Widths.half(c);
    if (half < 0x80) {
      return half == '[' || half == '{' ? '(' : half == ']' || half == '}' ? ')' : half;
    }
    if (isStandIn(half)) {
      return ideograph(half);
    }
    return SIGNS.getOrDefault(half, half);
  }

  /** Radicals and compatibility ideographs, which stand in for a Chinese character. */
  private static boolean isStandIn(char c) {
    return (c >= '\u2e80' && c <= '\u2fdf') || (c >= '\uf900' && c <= '\ufaff');
  }

  private static char ideograph(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : c;
  }
}
