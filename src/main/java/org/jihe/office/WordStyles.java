package org.jihe.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What the styles of a document say of text that does not show, or that is crossed out. */
final class WordStyles {
  private static final int DEEPEST = 20;

  private final Optional<byte[]> part;
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, RunProperties> known = new HashMap<>();
  private String usual = "";
  private boolean read;

  /**
   * @param part the styles' part; it is looked into only where a style matters
   */
  WordStyles(Optional<byte[]> part) {
    this.part = part;
    // A parse of all styles costs as much as that of a whole form: most have nothing to say.
    this.read = part.filter(WordFeatures::mentionsLooks).isEmpty();
  }

  /** Whether styles say anything that matters here. */
  boolean matter() {
    return !read || !styles.isEmpty();
  }

  /** What a style and those that it is based on say; the usual style of paragraphs for no name. */
  RunProperties of(String style) {
    readOnce();
    if (styles.isEmpty()) {
      return RunProperties.NONE;
    }
    return resolved(style.isEmpty() ? usual : style, 0);
  }

  private RunProperties resolved(String style, int depth) {
    RunProperties before = known.get(style);
    if (before != null) {
      return before;
    }
    Element element = styles.get(style);
    if (element == null || depth > DEEPEST) {
      return RunProperties.NONE;
    }
    RunProperties own = RunProperties.of(element);
    Optional<String> base = WordXml.child(element, "basedOn").map(WordXml::value);
    RunProperties all = base.map(name -> own.over(resolved(name, depth + 1))).orElse(own);
    known.put(style, all);
    return all;
  }

  private void readOnce() {
    if (read) {
      return;
    }
    read = true;
    try {
      Element root = Xml.parse(part.orElse(new byte[0])).getDocumentElement();
      for (Element style : WordXml.children(root)) {
        if (WordXml.is(style, "style")) {
          add(style);
        }
      }
    } catch (IOException e) {
      // Word shows a document whose styles are broken in its own.
      styles.clear();
    }
  }

  private void add(Element style) {
    String id = WordXml.attribute(style, "styleId");
    styles.put(id, style);
    String standard = WordXml.attribute(style, "default");
    if (WordXml.attribute(style, "type").equals("paragraph")
        && (standard.equals("1") || standard.equals("true"))) {
      usual = id;
    }
  }
}
