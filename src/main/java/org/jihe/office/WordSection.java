package org.jihe.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Pages of a document that have the same headers and footers.
 *
 * @param blocks its paragraphs and tables
 * @param references headers and footers, by what they are for; those of the section before stay
 *     where a section has none of its own
 */
record WordSection(List<Element> blocks, Map<String, Element> references) {

  /** The sections of a document, in their order. */
  static List<WordSection> of(Element body) {
    List<WordSection> sections = new ArrayList<>();
    List<Element> blocks = new ArrayList<>();
    Map<String, Element> references = new LinkedHashMap<>();
    for (Element block : WordXml.content(body)) {
      blocks.add(block);
      Optional<Element> end = end(block);
      if (end.isPresent()) {
        references = new LinkedHashMap<>(references);
        add(end.get(), references);
        sections.add(new WordSection(blocks, references));
        blocks = new ArrayList<>();
      }
    }
    if (!blocks.isEmpty()) {
      sections.add(new WordSection(blocks, references));
    }
    return sections;
  }

  /** The properties of the section that the block ends. */
  private static Optional<Element> end(Element block) {
    if (WordXml.is(block, "sectPr")) {
      return Optional.of(block);
    }
    return WordXml.is(block, "p")
        ? WordXml.child(block, "pPr").flatMap(p -> WordXml.child(p, "sectPr"))
        : Optional.empty();
  }

  private static void add(Element properties, Map<String, Element> references) {
    boolean firstPage = WordXml.child(properties, "titlePg").filter(WordXml::on).isPresent();
    for (Element child : WordXml.children(properties)) {
      String type = WordXml.attribute(child, "type");
      if (child.getLocalName().endsWith("Reference") && (firstPage || !type.equals("first"))) {
        references.put(child.getLocalName() + type, child);
      }
    }
  }

  /** The relations of its headers, or of its footers. */
  List<String> parts(String kind) {
    return references.values().stream()
        .filter(reference -> WordXml.is(reference, kind))
        .map(WordXml::relation)
        .distinct()
        .toList();
  }
}
