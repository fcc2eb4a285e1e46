package org.jihe.office;

import java.nio.charset.StandardCharsets;

/**
 * What a document makes use of, told from its bytes. Most forms use nothing of it, and looking for
 * it at every run of text would take longer than reading them.
 *
 * @param looks whether the look of text may matter: hidden, crossed out, in a font of symbols
 * @param joins whether ends of paragraphs may be deleted or hidden
 * @param prompts whether controls may show prompts
 * @param lists whether paragraphs may be numbered by Word
 */
record WordFeatures(boolean looks, boolean joins, boolean prompts, boolean lists) {
  static final WordFeatures ALL = new WordFeatures(true, true, true, true);

  /** What the main part of a document uses. */
  static WordFeatures of(byte[] xml) {
    if (!isPlain(xml)) {
      return ALL;
    }
    String text = new String(xml, StandardCharsets.ISO_8859_1);
    boolean hides = text.contains("anish");
    return new WordFeatures(
        saysLooks(text),
        hides || text.contains(":del ") || text.contains("<del ") || text.contains("moveFrom"),
        text.contains("showingPlcHdr"),
        text.contains("numPr"));
  }

  /** Whether a part, such as that of the styles, says anything of how text looks. */
  static boolean mentionsLooks(byte[] xml) {
    return !isPlain(xml) || saysLooks(new String(xml, StandardCharsets.ISO_8859_1));
  }

  /** Whether names stand in it as they are: not in two bytes a sign. */
  private static boolean isPlain(byte[] xml) {
    return xml.length > 1 && xml[0] > 0 && xml[1] > 0;
  }

  private static boolean saysLooks(String text) {
    return text.contains("anish")
        || text.contains("trike")
        || text.contains("dings")
        || text.contains("Symbol")
        || text.contains("Dingbats")
        || text.contains("Marlett")
        || text.contains("MT Extra");
  }
}
