package org.jihe.office;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of a Word document: those that are there, and those to be added. */
final class WordComments {
  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPES_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument";
  private static final Set<String> MARKS =
      Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

  private final ZipParts parts;
  private final String folder;
  private final String relationsPart;
  private final String namespace;
  private final Document relations;
  private final String part;
  private final boolean isNew;
  private final Document comments;
  private int lastId;

  /**
   * @param main name of the document's main part
   * @param namespace of WordprocessingML as the document uses it
   */
  WordComments(ZipParts parts, String main, String namespace) throws IOException {
    this.parts = parts;
    this.namespace = namespace;
    this.folder = main.substring(0, main.lastIndexOf('/') + 1);
    this.relationsPart = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    this.relations =
        parts.part(relationsPart).isPresent()
            ? Xml.parse(parts.part(relationsPart).get())
            : Xml.empty(RELATIONS_NAMESPACE, "", "Relationships");
    Optional<String> known = target();
    this.isNew = known.isEmpty();
    this.part = known.orElseGet(this::freeName);
    Optional<byte[]> existing = parts.part(part);
    this.comments =
        existing.isPresent() ? Xml.parse(existing.get()) : Xml.empty(namespace, "w", "comments");
    this.lastId = all().stream().mapToInt(c -> number(c)).max().orElse(-1);
  }

  private Optional<String> target() {
    return WordXml.children(relations.getDocumentElement()).stream()
        .filter(relation -> relation.getAttribute("Type").endsWith("/relationships/comments"))
        .map(relation -> relation.getAttribute("Target"))
        .map(target -> target.startsWith("/") ? target.substring(1) : folder + target)
        .findFirst();
  }

  private String freeName() {
    String name = folder + "comments.xml";
    for (int i = 1; parts.part(name).isPresent(); i++) {
      name = folder + "comments" + i + ".xml";
    }
    return name;
  }

  private List<Element> all() {
    return WordXml.children(comments.getDocumentElement());
  }

  private static int number(Element comment) {
    String id = attribute(comment, "id");
    return id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** Takes away what an earlier run wrote, here and in the document. */
  void takeOursAway(Document document) {
    List<Element> ours =
        all().stream()
            .filter(comment -> attribute(comment, "author").equals(OwnComments.AUTHOR))
            .filter(comment -> comment.getTextContent().startsWith(OwnComments.SIGN))
            .toList();
    Set<String> ids = ours.stream().map(c -> attribute(c, "id")).collect(Collectors.toSet());
    ours.forEach(WordComments::remove);
    if (!ids.isEmpty()) {
      removeMarks(document.getDocumentElement(), ids);
    }
  }

  private static void removeMarks(Element parent, Set<String> ids) {
    for (Element child : WordXml.children(parent)) {
      boolean mark = MARKS.contains(String.valueOf(child.getLocalName()));
      if (!mark) {
        removeMarks(child, ids);
      } else if (ids.contains(attribute(child, "id"))) {
        boolean alone = WordXml.children(parent).size() == 1 && WordXml.is(parent, "r");
        remove(alone ? parent : child);
      }
    }
  }

  private static void remove(Element element) {
    Node parent = element.getParentNode();
    if (parent != null) {
      parent.removeChild(element);
    }
  }

  /** A further comment; each line of its text becomes a paragraph. */
  String add(String text) {
    String id = Integer.toString(++lastId);
    Element comment = element("comment");
    comment.setAttributeNS(namespace, "w:id", id);
    comment.setAttributeNS(namespace, "w:author", OwnComments.AUTHOR);
    comment.setAttributeNS(namespace, "w:initials", "绩");
    for (String line : text.split("\n", -1)) {
      Element words = element("t");
      words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      words.setTextContent(Printable.of(line));
      Element run = element("r");
      run.appendChild(words);
      Element paragraph = element("p");
      paragraph.appendChild(run);
      comment.appendChild(paragraph);
    }
    comments.getDocumentElement().appendChild(comment);
    return id;
  }

  private Element element(String name) {
    return comments.createElementNS(namespace, "w:" + name);
  }

  /** The parts that have changed, by name. */
  Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>();
    changed.put(part, Xml.bytes(comments));
    if (isNew) {
      relate();
      changed.put(relationsPart, Xml.bytes(relations));
      changed.put(TYPES, types());
    }
    return changed;
  }

  private void relate() {
    Set<String> ids =
        WordXml.children(relations.getDocumentElement()).stream()
            .map(relation -> relation.getAttribute("Id"))
            .collect(Collectors.toSet());
    int number = 1;
    while (ids.contains("rIdJihe" + number)) {
      number++;
    }
    String family = namespace.startsWith(STRICT.substring(0, 20)) ? STRICT : TRANSITIONAL + "/2006";
    Element relation = relations.createElementNS(RELATIONS_NAMESPACE, "Relationship");
    relation.setAttribute("Id", "rIdJihe" + number);
    relation.setAttribute("Type", family + "/relationships/comments");
    relation.setAttribute("Target", part.substring(folder.length()));
    relations.getDocumentElement().appendChild(relation);
  }

  private byte[] types() throws IOException {
    Document types = Xml.parse(parts.part(TYPES).orElse(new byte[0]));
    Element override = types.createElementNS(TYPES_NAMESPACE, "Override");
    override.setAttribute("PartName", "/" + part);
    override.setAttribute("ContentType", CONTENT_TYPE);
    types.getDocumentElement().appendChild(override);
    return Xml.bytes(types);
  }
}
