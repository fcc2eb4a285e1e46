package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of WordprocessingML, by their local names: transitional or strict. */
final class WordXml {
  /** Elements that merely wrap what they hold. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");

  private static final String ALTERNATIVES = "AlternateContent";

  /** Namespaces of extensions that Word itself knows begin so. */
  private static final String KNOWN = "http://schemas.microsoft.com/office/";

  private WordXml() {}

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  static Optional<Element> child(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && is(element, name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  static boolean has(Element parent, String name) {
    return child(parent, name).isPresent();
  }

  /** What an element holds, whatever wraps it; of alternatives only the one that shows. */
  static List<Element> content(Element parent) {
    List<Element> found = new ArrayList<>();
    addContent(parent, found);
    return found;
  }

  private static void addContent(Element parent, List<Element> found) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        continue;
      }
      String name = String.valueOf(element.getLocalName());
      if (WRAPPERS.contains(name)) {
        addContent(element, found);
      } else if (name.equals(ALTERNATIVES)) {
        chosen(element).ifPresent(choice -> addContent(choice, found));
      } else {
        found.add(element);
      }
    }
  }

  static boolean isAlternatives(String name) {
    return name.equals(ALTERNATIVES);
  }

  /** Of alternatives the first that needs nothing but what Word knows, or else the fallback. */
  static Optional<Element> chosen(Element alternatives) {
    return children(alternatives).stream()
        .filter(one -> is(one, "Fallback") || (is(one, "Choice") && isKnown(one)))
        .findFirst();
  }

  private static boolean isKnown(Element choice) {
    for (String prefix : choice.getAttribute("Requires").strip().split("\\s+", -1)) {
      String namespace = prefix.isEmpty() ? KNOWN : choice.lookupNamespaceURI(prefix);
      if (namespace != null && !namespace.startsWith(KNOWN)) {
        return false;
      }
    }
    return true;
  }

  /** The attribute {@code val}; empty when there is none. */
  static String value(Element element) {
    return attribute(element, "val");
  }

  /** An attribute in the element's own namespace. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** Whether a property is there and not switched off. */
  static boolean on(Element property) {
    String value = value(property);
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** The identifier of a relation, whichever attribute of that namespace bears it. */
  static String relation(Element element) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String namespace = String.valueOf(attribute.getNamespaceURI());
      if (namespace.endsWith("/relationships") && "id".equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** The nearest element of this name that holds the node, or is it. */
  static Optional<Element> around(Node node, String name) {
    for (Node at = node; at instanceof Element element; at = element.getParentNode()) {
      if (is(element, name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** All elements of this name within, in their order; what is no alternative aside. */
  static void find(Element parent, String name, List<Element> found) {
    for (Element child : content(parent)) {
      if (is(child, name)) {
        found.add(child);
      } else {
        find(child, name, found);
      }
    }
  }

  static Optional<Element> within(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    find(parent, name, found);
    return found.stream().findFirst();
  }
}
