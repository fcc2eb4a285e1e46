package org.jihe.bench.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.codehaus.jackson.JsonNode;

/**
 * The rows as URule keeps them: a library of variables and a decision table. A row has no action:
 * the rules that fired are the answer, each under the number of its row.
 *
 * <p>Its net shares what rows have in common from the first column on. So columns of few different
 * conditions stand first, and both ends of a range in a column each: two thirds of what it costs
 * with ranges in one cell.
 */
final class RuleFiles {
  private static final String CATEGORY = "asked";

  private final JsonNode workload;
  private final Path variables;
  private final List<Column> columns = new ArrayList<>();

  /** What a column compares. */
  private enum Kind {
    FROM,
    BELOW,
    EQUAL,
    AMONG,
    WORDS;

    String type() {
      return this == FROM || this == BELOW ? "Integer" : "String";
    }
  }

  private record Column(String field, Kind kind) {
    static Stream<Column> of(JsonNode heading) {
      String field = heading.get("field").asText();
      String kind = heading.get("kind").asText();
      return kind.equals("WITHIN")
          ? Stream.of(new Column(field, Kind.FROM), new Column(field, Kind.BELOW))
          : Stream.of(new Column(field, Kind.valueOf(kind)));
    }
  }

  RuleFiles(JsonNode workload, Path directory) throws IOException {
    this.workload = workload;
    workload.get("headings").forEach(heading -> Column.of(heading).forEach(columns::add));
    columns.sort(Comparator.comparing(Column::kind));
    variables = Files.createDirectories(directory).resolve("variables.vl.xml");
    Files.writeString(variables, variables());
  }

  /** Writes the table, and says where, as URule wants it. */
  String table(Path file) throws IOException {
    Files.writeString(file, table());
    return file.toUri().toString();
  }

  private String variables() {
    StringBuilder xml = new StringBuilder("<variable-library>");
    xml.append(
        "<category name=\"%s\" type=\"Clazz\" clazz=\"%s\">"
            .formatted(CATEGORY, Asked.class.getName()));
    for (Column column : columns) {
      if (column.kind() != Kind.BELOW) {
        xml.append(
            "<var act=\"In\" name=\"%1$s\" label=\"%1$s\" type=\"%2$s\"/>"
                .formatted(column.field(), column.kind().type()));
      }
    }
    return xml.append("</category></variable-library>").toString();
  }

  private String table() {
    StringBuilder xml = new StringBuilder("<decision-table>");
    xml.append("<import-variable-library path=\"%s\"/>".formatted(variables.toUri()));
    JsonNode rows = workload.get("rows");
    for (int row = 0; row < rows.size(); row++) {
      for (int number = 0; number < columns.size(); number++) {
        Column column = columns.get(number);
        JsonNode cell = rows.get(row).get(column.field());
        xml.append("<cell row=\"%d\" col=\"%d\" rowspan=\"1\">".formatted(row, number));
        // A cell that is not there is taken for one that spans from above.
        xml.append(cell == null ? "" : joint(column.kind(), cell));
        xml.append("</cell>");
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<row num=\"%d\" height=\"40\"/>".formatted(row));
    }
    for (int number = 0; number < columns.size(); number++) {
      Column column = columns.get(number);
      xml.append(
          ("<col num=\"%1$d\" width=\"120\" type=\"Criteria\" var-category=\"%2$s\" var=\"%3$s\""
                  + " var-label=\"%3$s\" datatype=\"%4$s\"/>")
              .formatted(number, CATEGORY, column.field(), column.kind().type()));
    }
    return xml.append("</decision-table>").toString();
  }

  private static String joint(Kind kind, JsonNode cell) {
    return switch (kind) {
      case FROM -> joint("and", condition("GreaterThenEquals", cell.get("low").asText()));
      case BELOW -> joint("and", condition("LessThen", cell.get("high").asText()));
      case EQUAL -> joint("and", condition("Equals", cell.get("words").get(0).asText()));
      case AMONG -> joint("and", condition("In", words(cell).collect(Collectors.joining(","))));
      case WORDS -> {
        String operator = cell.get("begins").asBoolean() ? "StartWith" : "Contain";
        yield joint(
            "or", words(cell).map(w -> condition(operator, w)).collect(Collectors.joining()));
      }
    };
  }

  private static Stream<String> words(JsonNode cell) {
    return StreamSupport.stream(cell.get("words").spliterator(), false).map(JsonNode::asText);
  }

  private static String joint(String type, String conditions) {
    return "<joint type=\"%s\">%s</joint>".formatted(type, conditions);
  }

  private static String condition(String operator, String value) {
    return "<condition op=\"%s\"><value type=\"Input\" content=\"%s\"/></condition>"
        .formatted(operator, value);
  }
}
