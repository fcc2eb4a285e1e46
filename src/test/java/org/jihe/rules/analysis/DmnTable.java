package org.jihe.rules.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A DMN decision table, its unary tests written as cells of the decision table are.
 *
 * @param inputs the type of each: number, date, string or boolean
 * @param domains what each may be at all, as a cell; empty when anything may be
 * @param rows the cells, row after row
 */
record DmnTable(List<String> inputs, List<String> domains, List<List<String>> rows) {
  private static final String FOLDER = "/org/kie/dmn/validation/dtanalysis/";
  private static final Pattern RANGE = Pattern.compile("([\\[(\\]])(.+?)\\.\\.(.+)([\\])\\[])");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /**
   * Reads a table from the test jar of kie-dmn-validation.
   *
   * @param cells the cells of its only input in the place of its own; none to read those
   */
  static DmnTable read(String file, String id, List<String> cells) throws IOException {
    Document document = parsed(file);
    Map<String, Element> items = new HashMap<>();
    all(document, "itemDefinition").forEach(item -> items.put(item.getAttribute("name"), item));
    Element table =
        all(document, "decisionTable").stream()
            .filter(one -> one.getAttribute("id").startsWith(id))
            .findFirst()
            .orElseThrow();
    List<String> inputs = new ArrayList<>();
    List<String> domains = new ArrayList<>();
    for (Element input : children(table, "input")) {
      String type = children(input, "inputExpression").get(0).getAttribute("typeRef");
      Optional<Element> item = Optional.ofNullable(items.get(type));
      String base =
          item.map(i -> children(i, "typeRef").get(0).getTextContent().strip()).orElse(type);
      String values =
          children(input, "inputValues").stream()
              .findFirst()
              .or(() -> item.flatMap(i -> children(i, "allowedValues").stream().findFirst()))
              .map(DmnTable::text)
              .orElse("");
      inputs.add(kind(base, values));
      domains.add(base.equals("boolean") ? "true、false" : cell(values));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Element rule : children(table, "rule")) {
      rows.add(children(rule, "inputEntry").stream().map(entry -> cell(text(entry))).toList());
    }
    return new DmnTable(
        inputs,
        domains,
        cells.isEmpty() ? rows : cells.stream().map(one -> List.of(cell(one))).toList());
  }

  private static String kind(String type, String values) {
    return switch (type) {
      case "number", "boolean", "date" -> type;
      case "yearMonthDuration" -> "number";
      default -> values.contains("\"") || type.equals("string") ? "string" : "number";
    };
  }

  private static String text(Element element) {
    return children(element, "text").get(0).getTextContent().strip();
  }

  /** A unary test of FEEL as a cell. */
  private static String cell(String feel) {
    if (feel.isEmpty() || feel.equals("-")) {
      return "";
    }
    if (feel.startsWith("not(")) {
      String values = feel.substring(4, feel.length() - 1);
      return values.contains("\"")
          ? "非 " + cell(values)
          : "<" + value(values) + "、>" + value(values);
    }
    Matcher range = RANGE.matcher(feel);
    if (range.matches()) {
      String low = value(range.group(2));
      String high = value(range.group(3));
      String from = range.group(1).equals("[") ? "≥" : ">";
      String to = range.group(4).equals("]") ? "≤" : "<";
      return from + low + "且" + to + high;
    }
    if (feel.startsWith("\"")) {
      return QUOTED
          .matcher(feel)
          .results()
          .map(word -> word.group(1))
          .map(word -> word.contains(" ") ? "“" + word + "”" : word)
          .collect(Collectors.joining("、"));
    }
    Matcher compared = Pattern.compile("(<=|>=|<|>)?(.*)").matcher(feel.replace(",null", ""));
    if (!compared.matches()) {
      throw new IllegalArgumentException(feel);
    }
    String sign = compared.group(1) == null ? "" : compared.group(1);
    return sign.replace("<=", "≤").replace(">=", "≥") + value(compared.group(2));
  }

  /** A number, or a date as the number of its day. */
  private static String value(String feel) {
    String text = feel.strip();
    Matcher date = Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(text);
    if (date.find()) {
      return Long.toString(LocalDate.parse(date.group()).toEpochDay());
    }
    Matcher number = Pattern.compile("number\\((?:\"|string\\()(-?[\\d.]+).*").matcher(text);
    return number.matches() ? number.group(1) : text;
  }

  private static Document parsed(String file) throws IOException {
    try (InputStream in = DmnTable.class.getResourceAsStream(FOLDER + file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static List<Element> all(Document document, String name) {
    return elements(document.getElementsByTagNameNS("*", name));
  }

  private static List<Element> children(Element of, String name) {
    return elements(of.getChildNodes()).stream()
        .filter(child -> name.equals(child.getLocalName()))
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
