package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The text of paragraphs as it shows.
 *
 * @param text the paragraphs, parted by line feeds
 * @param boxes the text boxes anchored in them
 */
record WordText(String text, List<Element> boxes) {
  /** What does not show, and what is no text of the paragraph itself. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "pPr",
          "rPr",
          "sdtPr",
          "sdtEndPr",
          "Fallback",
          "rt",
          "instrText",
          "delText",
          "delInstrText",
          "fldData");

  /** Drawings: of these only the text boxes count. */
  private static final Set<String> DRAWINGS = Set.of("drawing", "pict", "object");

  /** Comparators that Word inserts as symbols of the font Symbol. */
  private static final Map<String, String> SYMBOLS =
      Map.of("F0B3", "≥", "F0A3", "≤", "F03D", "=", "F03C", "<", "F03E", ">", "F025", "%");

  WordText {
    boxes = List.copyOf(boxes);
  }

  static WordText of(List<Element> paragraphs) {
    List<String> texts = new ArrayList<>();
    List<Element> boxes = new ArrayList<>();
    for (Element paragraph : paragraphs) {
      StringBuilder text = new StringBuilder();
      append(paragraph, text, boxes);
      texts.add(text.toString());
    }
    return new WordText(String.join("\n", texts), boxes);
  }

  private static void append(Element parent, StringBuilder text, List<Element> boxes) {
    for (Element child : WordReader.children(parent)) {
      String name = String.valueOf(child.getLocalName());
      if (DRAWINGS.contains(name)) {
        findBoxes(child, boxes);
      } else if (!SKIPPED.contains(name)) {
        switch (name) {
          case "t" -> text.append(child.getTextContent());
          case "tab" -> text.append('\t');
          case "br", "cr" -> text.append('\n');
          case "noBreakHyphen" -> text.append('-');
          case "sym" -> text.append(symbol(child));
          default -> append(child, text, boxes);
        }
      }
    }
  }

  private static String symbol(Element element) {
    return symbol(element.getAttributeNS(element.getNamespaceURI(), "char"));
  }

  /** What a symbol of the font Symbol shows, by its code in hexadecimal digits. */
  static String symbol(String code) {
    return SYMBOLS.getOrDefault(code.toUpperCase(java.util.Locale.ROOT), "□");
  }

  private static void findBoxes(Element parent, List<Element> boxes) {
    for (Element child : WordReader.children(parent)) {
      if (WordReader.is(child, "txbxContent")) {
        boxes.add(child);
      } else if (!WordReader.is(child, "Fallback")) {
        findBoxes(child, boxes);
      }
    }
  }
}
