package org.jihe.office;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a run of text, a style or the mark of a paragraph says of how it looks.
 *
 * @param hidden text that does not show
 * @param struck text crossed out by one line
 * @param doublyStruck text crossed out by two
 * @param style the style of characters; empty for none
 * @param font the font of what is neither Chinese nor Japanese; empty where that is left to styles
 */
record RunProperties(Toggle hidden, Toggle struck, Toggle doublyStruck, String style, String font) {
  static final RunProperties NONE =
      new RunProperties(Toggle.UNSAID, Toggle.UNSAID, Toggle.UNSAID, "", "");

  /** The properties among the children of a run, a style or the properties of a paragraph. */
  static RunProperties of(Element of) {
    return WordXml.child(of, "rPr").map(RunProperties::read).orElse(NONE);
  }

  private static RunProperties read(Element properties) {
    Toggle hidden = Toggle.UNSAID;
    Toggle struck = Toggle.UNSAID;
    Toggle doublyStruck = Toggle.UNSAID;
    String style = "";
    String font = "";
    for (Node at = properties.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element property) {
        switch (String.valueOf(property.getLocalName())) {
          case "vanish", "specVanish" -> hidden = Toggle.of(WordXml.on(property)).or(hidden);
          case "strike" -> struck = Toggle.of(WordXml.on(property));
          case "dstrike" -> doublyStruck = Toggle.of(WordXml.on(property));
          case "rStyle" -> style = WordXml.value(property);
          case "rFonts" -> font = font(property);
          default -> {
            // How it looks otherwise changes nothing of what is said.
          }
        }
      }
    }
    return new RunProperties(hidden, struck, doublyStruck, style, font);
  }

  private static String font(Element fonts) {
    boolean themed = !WordXml.attribute(fonts, "asciiTheme").isEmpty();
    return Optional.of(WordXml.attribute(fonts, "ascii")).filter(font -> !themed).orElse("");
  }

  /** These, and where they leave something unsaid those of the style that this one is based on. */
  RunProperties over(RunProperties base) {
    return new RunProperties(
        hidden.or(base.hidden),
        struck.or(base.struck),
        doublyStruck.or(base.doublyStruck),
        style,
        font.isEmpty() ? base.font : font);
  }
}
