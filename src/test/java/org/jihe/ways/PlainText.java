package org.jihe.ways;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as two people would call them the same: without blanks, in one width, with one glyph. */
final class PlainText {
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)分?");
  private static final int SAID_BY = 8;

  private PlainText() {}

  /** The text without blanks, full-width characters as their half-width likes. */
  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BLANK.matcher(folded).replaceAll("").replace('〔', '(').replace('〕', ')');
  }

  /** The text without blanks and without notes in brackets: {@code 产出指标(50分)}. */
  static String withoutNotes(String text) {
    return NOTE.matcher(of(text)).replaceAll("");
  }

  /** Whether one of the two holds the other, so that both can come from one cell. */
  static boolean related(String one, String other) {
    String first = of(one);
    String second = of(other);
    boolean both = !first.isEmpty() && !second.isEmpty();
    return both && (first.contains(second) || second.contains(first));
  }

  /** Whether a sentence about a file names this text: by its beginning, if it is long. */
  static boolean names(String sentence, String text) {
    String plain = of(text);
    String beginning = plain.substring(0, Math.min(plain.length(), SAID_BY));
    return !beginning.isEmpty() && of(sentence).contains(beginning);
  }
}
