package org.jihe.office;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Annotation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes remarks into a Word document as comments. Only the marks of the comments enter the text;
 * every part of the package that has nothing to do with comments stays byte for byte.
 */
final class WordAnnotator {
  private final ZipParts parts;
  private final Limits limits;
  private final Defects lost;

  /**
   * @param lost takes the remarks whose place is not found
   */
  WordAnnotator(ZipParts parts, Limits limits, Defects lost) {
    this.parts = parts;
    this.limits = limits;
    this.lost = lost;
  }

  byte[] mark(List<Annotation> remarks) throws IOException, PackageRefused {
    String main = OfficePackage.of(parts).main();
    Document document = Xml.parse(parts.part(main).orElse(new byte[0]));
    WordComments comments =
        new WordComments(parts, main, String.valueOf(namespace(document.getDocumentElement())));
    comments.takeOursAway(document);
    WordReader reader = new WordReader(limits, new Defects(""));
    reader.rows(document, WordParts.of(parts, main), WordFeatures.ALL);
    for (Annotation remark : remarks) {
      List<Element> paragraphs =
          reader
              .element(remark.position())
              // What was merged in from another part cannot be marked here.
              .filter(place -> place.getOwnerDocument() == document)
              .map(WordAnnotator::paragraphs)
              .orElse(List.of());
      if (paragraphs.isEmpty()) {
        lost.add(remark.position(), "没有找到这一处，批注没有写入：" + Defects.quote(remark.text()), "请看报告");
      } else {
        anchor(paragraphs, comments.add(OwnComments.SIGN + remark.text()));
      }
    }
    Map<String, byte[]> changed = new LinkedHashMap<>(comments.parts());
    changed.put(main, Xml.bytes(document));
    return parts.with(changed);
  }

  /** Word takes no comment inside a text box: there it goes to the paragraph that holds the box. */
  private static List<Element> paragraphs(Element place) {
    Optional<Element> box = Optional.empty();
    for (Node at = place; at instanceof Element element; at = element.getParentNode()) {
      if (WordXml.is(element, "txbxContent")) {
        box = Optional.of(element);
      } else if (box.isPresent() && WordXml.is(element, "p")) {
        return paragraphs(element);
      }
    }
    return WordReader.paragraphs(place);
  }

  /** From the beginning of the first paragraph to the end of the last. */
  private static void anchor(List<Element> paragraphs, String id) {
    Element first = paragraphs.get(0);
    Element last = paragraphs.get(paragraphs.size() - 1);
    Optional<Element> properties =
        WordXml.children(first).stream().filter(e -> WordXml.is(e, "pPr")).findFirst();
    Element start = mark(first, "commentRangeStart", id);
    if (properties.isPresent()) {
      first.insertBefore(start, properties.get().getNextSibling());
    } else {
      first.insertBefore(start, first.getFirstChild());
    }
    last.appendChild(mark(last, "commentRangeEnd", id));
    Element run = element(last, "r");
    run.appendChild(mark(last, "commentReference", id));
    last.appendChild(run);
  }

  private static Element mark(Element beside, String name, String id) {
    Element mark = element(beside, name);
    mark.setAttributeNS(namespace(beside), "w:id", id);
    return mark;
  }

  private static Element element(Element beside, String name) {
    return beside.getOwnerDocument().createElementNS(namespace(beside), "w:" + name);
  }

  private static String namespace(Element element) {
    return String.valueOf(element.getNamespaceURI());
  }
}
