package org.jihe.office;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** A formula as one would type it on a line: ≥95%, 1/10, m². */
final class WordFormula {
  private static final Map<String, String> RAISED = Map.of("2", "²", "3", "³");

  private WordFormula() {}

  static String of(Element formula) {
    StringBuilder line = new StringBuilder();
    append(formula, line);
    return line.toString();
  }

  private static void append(Element parent, StringBuilder line) {
    for (Element child : WordXml.content(parent)) {
      switch (String.valueOf(child.getLocalName())) {
        case "t" -> line.append(child.getTextContent());
        case "f" -> line.append(part(child, "num")).append('/').append(part(child, "den"));
        case "sSup" -> {
          String raised = part(child, "sup");
          line.append(part(child, "e"))
              .append(Optional.ofNullable(RAISED.get(raised)).orElse("^" + raised));
        }
        case "d" -> bracketed(child, line);
        case "rPr", "ctrlPr", "fPr", "sSupPr", "del", "moveFrom" -> {
          // How it looks.
        }
        default -> append(child, line);
      }
    }
  }

  private static String part(Element of, String name) {
    return WordXml.child(of, name).map(WordFormula::of).orElse("");
  }

  private static void bracketed(Element brackets, StringBuilder line) {
    Optional<Element> properties = WordXml.child(brackets, "dPr");
    line.append(sign(properties, "begChr", "("));
    append(brackets, line);
    line.append(sign(properties, "endChr", ")"));
  }

  private static String sign(Optional<Element> properties, String name, String usual) {
    return properties.flatMap(p -> WordXml.child(p, name)).map(WordXml::value).orElse(usual);
  }
}
