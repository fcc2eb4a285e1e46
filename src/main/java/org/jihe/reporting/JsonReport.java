package org.jihe.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jihe.domain.Report;

/**
 * Reports as JSON, by the schema {@code report.schema.json} that lies beside this class. Keys keep
 * their order, and text outside ASCII stands as it is.
 */
public final class JsonReport implements ReportWriter {
  private enum Shape {
    OBJECT,
    ARRAY,
    LINES
  }

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Shape shape;
  private final ReportTree tree;

  private final Function<Report, Supplement> supplements;

  private JsonReport(Shape shape, boolean withForms) {
    this(shape, new ReportTree(withForms), report -> Supplement.NOTHING);
  }

  private JsonReport(Shape shape, ReportTree tree, Function<Report, Supplement> supplements) {
    this.shape = shape;
    this.tree = tree;
    this.supplements = supplements;
  }

  /** The same shape, with what is told beside each report in its object. */
  public JsonReport with(Function<Report, Supplement> others) {
    return new JsonReport(shape, tree, others);
  }

  private ObjectNode object(Report report) {
    ObjectNode object = tree.of(report);
    supplements
        .apply(report)
        .members(report)
        .forEach((name, member) -> object.set(name, MAPPER.valueToTree(member)));
    return object;
  }

  /** One indented object; {@link #write} takes exactly one report. */
  public static JsonReport object() {
    return new JsonReport(Shape.OBJECT, false);
  }

  /** The same, and in each assessment the form as it was filed. */
  public static JsonReport withForms() {
    return new JsonReport(Shape.OBJECT, true);
  }

  /** An indented array of reports. */
  public static JsonReport array() {
    return new JsonReport(Shape.ARRAY, false);
  }

  /** A compact object on a line of its own for each report. */
  public static JsonReport lines() {
    return new JsonReport(Shape.LINES, false);
  }

  /**
   * @throws IllegalArgumentException when {@link #object()} is given more or less than one report
   */
  @Override
  public byte[] write(List<Report> reports) {
    return text(reports).getBytes(StandardCharsets.UTF_8);
  }

  private String text(List<Report> reports) {
    return switch (shape) {
      case OBJECT -> IndentedJson.text(object(only(reports)));
      case ARRAY -> IndentedJson.text(array(reports));
      case LINES -> lines(reports);
    };
  }

  private static Report only(List<Report> reports) {
    if (reports.size() != 1) {
      throw new IllegalArgumentException("one report makes one object, not " + reports.size());
    }
    return reports.get(0);
  }

  private ArrayNode array(List<Report> reports) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    reports.forEach(report -> array.add(object(report)));
    return array;
  }

  private String lines(List<Report> reports) {
    StringBuilder lines = new StringBuilder();
    reports.forEach(report -> lines.append(line(MAPPER.writer(), object(report))));
    return lines.toString();
  }

  private static String line(ObjectWriter writer, JsonNode node) {
    try {
      return writer.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot be written", e);
    }
  }
}
