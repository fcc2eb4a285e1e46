package org.jihe.bench.peers;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows as a decision table in DMN 1.3, with conditions in FEEL. */
final class Dmn {
  static final String NAMESPACE = "https://jihe.example/peers";
  static final String NAME = "decide";
  static final String OUTPUT = "found";

  private Dmn() {}

  static byte[] document(Workload workload, Policy policy) {
    StringBuilder xml =
        new StringBuilder(
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"peers\""
                + " name=\"peers\" namespace=\"%s\">".formatted(NAMESPACE));
    for (Heading heading : workload.headings()) {
      xml.append(
          "<inputData id=\"i_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>"
              .formatted(heading.field(), type(heading)));
    }
    xml.append("<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/>".formatted(NAME));
    for (Heading heading : workload.headings()) {
      xml.append(
          "<informationRequirement id=\"r_%1$s\"><requiredInput href=\"#i_%1$s\"/></informationRequirement>"
              .formatted(heading.field()));
    }
    xml.append("<decisionTable id=\"table\" hitPolicy=\"%s\">".formatted(policy));
    for (Heading heading : workload.headings()) {
      xml.append(
          "<input id=\"c_%1$s\"><inputExpression id=\"e_%1$s\" typeRef=\"%2$s\"><text>%1$s</text></inputExpression></input>"
              .formatted(heading.field(), type(heading)));
    }
    xml.append("<output id=\"o\" name=\"%s\" typeRef=\"number\"/>".formatted(OUTPUT));
    for (int i = 0; i < workload.rows().size(); i++) {
      rule(i, workload, xml);
    }
    return xml.append("</decisionTable></decision></definitions>")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void rule(int number, Workload workload, StringBuilder xml) {
    xml.append("<rule id=\"r%d\">".formatted(number));
    Map<Heading, Cell> row = workload.rows().get(number);
    for (Heading heading : workload.headings()) {
      String written = written(heading, row.getOrDefault(heading, Cell.BLANK));
      xml.append(
          "<inputEntry id=\"%s_%d\"><text>%s</text></inputEntry>"
              .formatted(heading.field(), number, written.replace("<", "&lt;")));
    }
    xml.append(
        "<outputEntry id=\"o%1$d\"><text>%1$d</text></outputEntry></rule>".formatted(number));
  }

  private static String type(Heading heading) {
    return heading.kind() == Heading.Kind.WITHIN ? "number" : "string";
  }

  private static String written(Heading heading, Cell cell) {
    if (cell.isBlank()) {
      return "-";
    }
    return switch (heading.kind()) {
      case EQUAL, AMONG ->
          cell.words().stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
      case WITHIN -> "[" + cell.low() + ".." + cell.high() + ")";
      case WORDS ->
          cell.words().stream()
              .map(word -> (cell.begins() ? "starts with" : "contains") + "(?, \"" + word + "\")")
              .collect(Collectors.joining(" or "));
    };
  }

  /** What is asked, by the names of the inputs. */
  static Map<String, Object> inputs(Workload workload, Question question) {
    Map<String, Object> inputs = new HashMap<>();
    workload.headings().forEach(h -> inputs.put(h.field(), question.value(h)));
    return inputs;
  }
}
