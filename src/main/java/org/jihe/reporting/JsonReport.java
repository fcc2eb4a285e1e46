package org.jihe.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  private JsonReport(Shape shape, boolean withForms) {
    this.shape = shape;
    this.tree = new ReportTree(withForms);
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
      case OBJECT -> IndentedJson.text(tree.of(only(reports)));
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
    reports.forEach(report -> array.add(tree.of(report)));
    return array;
  }

  private String lines(List<Report> reports) {
    StringBuilder lines = new StringBuilder();
    reports.forEach(report -> lines.append(line(MAPPER.writer(), tree.of(report))));
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
