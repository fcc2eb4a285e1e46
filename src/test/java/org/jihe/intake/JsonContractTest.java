package org.jihe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader and the published schema must pass and refuse the same documents. */
class JsonContractTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> WRONG =
      List.of("true", "[]", "{}", "12", "\"字\"", "null", "\"\"", "[1]", "[{}]", "1.50");

  private static String schemaText() throws IOException {
    try (InputStream in = Intake.class.getResourceAsStream("filing.schema.json")) {
      assertThat(in).as("filing.schema.json beside Intake").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode sample() throws IOException {
    try (InputStream in = JsonContractTest.class.getResourceAsStream("full.json")) {
      return MAPPER.readTree(in);
    }
  }

  @Test
  void reader_and_schema_agree_on_every_way_of_breaking_a_document() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);
    List<String> documents = documents();
    assertThat(documents).hasSizeGreaterThan(500);
    int refused = 0;
    for (String document : documents) {
      boolean valid = schema.validate(document, InputFormat.JSON).isEmpty();
      boolean read =
          TestLabels.intake()
              .read("a.json", document.getBytes(StandardCharsets.UTF_8))
              .defects()
              .isEmpty();
      assertThat(read).as("reader and schema on %s", document).isEqualTo(valid);
      refused += valid ? 0 : 1;
    }
    assertThat(refused).isBetween(1, documents.size() - 1);
  }

  @Test
  void every_field_of_the_schema_is_explained_in_both_languages() throws IOException {
    JsonNode definitions = MAPPER.readTree(schemaText()).get("$defs");
    assertThat(definitions.findParents("type"))
        .allSatisfy(
            field ->
                assertThat(field.path("description").asText()).as("%s", field).contains(" / "));
  }

  /** The sample, and every variant with one member removed, misspelt or replaced. */
  private static List<String> documents() throws IOException {
    List<String> documents = new ArrayList<>();
    JsonNode root = sample();
    documents.add(root.toString());
    documents.add(root.get("declarations").toString());
    documents.add(root.get("declarations").get(0).toString());
    documents.addAll(WRONG.stream().filter(w -> w.startsWith("{") || w.startsWith("[")).toList());
    vary(root, root, documents);
    return documents;
  }

  private static void vary(JsonNode root, JsonNode node, List<String> documents)
      throws IOException {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode value = object.get(name);
        object.remove(name);
        documents.add(root.toString());
        object.set(name + "x", value);
        documents.add(root.toString());
        object.remove(name + "x");
        for (String wrong : WRONG) {
          object.set(name, MAPPER.readTree(wrong));
          documents.add(root.toString());
        }
        object.set(name, value);
        vary(root, value, documents);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        for (String wrong : WRONG) {
          array.set(i, MAPPER.readTree(wrong));
          documents.add(root.toString());
        }
        array.set(i, value);
        vary(root, value, documents);
      }
    }
  }
}
