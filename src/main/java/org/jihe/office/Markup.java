package org.jihe.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Steps through a part of a package, element by element. Nothing in it is fetched or expanded: a
 * part that declares a type of document is refused.
 *
 * <p>Whoever is told of an element must step through all of it, or {@link #skip} it.
 */
final class Markup {
  /** The namespace of workbooks; the gate has given it to those of the strict kind as well. */
  static final String WORKBOOKS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final XMLStreamReader reader;
  private final String namespace;

  /**
   * @param namespace of the elements that are known
   */
  Markup(XMLInputFactory factory, InputStream part, String namespace) throws IOException {
    this.namespace = namespace;
    try {
      reader = factory.createXMLStreamReader(part);
    } catch (XMLStreamException e) {
      throw new IOException("no markup", e);
    }
  }

  /** Java's own reader, whatever other one stands on the class path. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /** Steps to the root, which must be one of these. */
  String root(Set<String> names) throws IOException {
    if (!within() || !isMain() || !names.contains(name())) {
      throw new IOException("no root of " + names);
    }
    return name();
  }

  /** Steps to the next element within the current one; false when that ends. */
  boolean within() throws IOException {
    int event = step();
    while (event != XMLStreamConstants.START_ELEMENT
        && event != XMLStreamConstants.END_ELEMENT
        && event != XMLStreamConstants.END_DOCUMENT) {
      event = step();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** The name of the element that was stepped to, without a prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** Whether the element that was stepped to is one that is known, with this name. */
  boolean is(String name) {
    return reader.getLocalName().equals(name) && isMain();
  }

  /** Whether the element that was stepped to has this name in another namespace. */
  boolean is(String other, String name) {
    return reader.getLocalName().equals(name) && other.equals(reader.getNamespaceURI());
  }

  /** Whether the element that was stepped to is of the namespace, rather than of an extension. */
  boolean isMain() {
    return namespace.equals(reader.getNamespaceURI());
  }

  /** Steps through the element and all in it. */
  void skip() throws IOException {
    skip(Set.of());
  }

  /** The same; whether an element of the namespace with one of these names was in it, or is it. */
  boolean skip(Set<String> names) throws IOException {
    boolean found = isMain() && names.contains(name());
    for (int depth = 1; depth > 0; ) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        found |= isMain() && names.contains(name());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return found;
  }

  /** Steps through an element that holds text alone. */
  String text() throws IOException {
    String first = "";
    StringBuilder more = new StringBuilder(0);
    for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT ->
            throw new IOException("an element where text should be");
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (first.isEmpty()) {
            first = reader.getText();
          } else {
            more.append(reader.getText());
          }
        }
        default -> {}
      }
    }
    return more.isEmpty() ? first : first + more;
  }

  /** Whether the element that was stepped to has an attribute without a namespace. */
  boolean has(String name) {
    return find("", name) >= 0;
  }

  /** An attribute without a namespace. */
  String attribute(String name, String absent) {
    return attribute("", name, absent);
  }

  String attribute(String namespace, String name, String absent) {
    int index = find(namespace, name);
    return index < 0 ? absent : reader.getAttributeValue(index);
  }

  int number(String name, int absent) throws IOException {
    int index = find("", name);
    try {
      return index < 0 ? absent : Integer.parseInt(reader.getAttributeValue(index).strip());
    } catch (NumberFormatException e) {
      throw new IOException(name + " is no number", e);
    }
  }

  double decimal(String name, double absent) throws IOException {
    int index = find("", name);
    try {
      return index < 0 ? absent : Double.parseDouble(reader.getAttributeValue(index).strip());
    } catch (NumberFormatException e) {
      throw new IOException(name + " is no number", e);
    }
  }

  boolean flag(String name, boolean absent) throws IOException {
    return switch (attribute(name, absent ? "1" : "0").strip()) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw new IOException(name + " is neither true nor false");
    };
  }

  private int find(String namespace, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        String of = reader.getAttributeNamespace(i);
        if (namespace.equals(of == null ? "" : of)) {
          return i;
        }
      }
    }
    return -1;
  }

  private int step() throws IOException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new IOException("declares a type of document");
      }
      return event;
    } catch (XMLStreamException e) {
      throw new IOException("markup that cannot be read", e);
    }
  }
}
