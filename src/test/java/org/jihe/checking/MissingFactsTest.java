package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jihe.domain.Filing;
import org.jihe.domain.Verdict;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.intake.FilingJson;
import org.junit.jupiter.api.Test;

/** What is left out of a form never makes it better. */
class MissingFactsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path NINE = Path.of("fixtures/filings/nine-forms/filing.txt");
  private static final Path CLEAN = Path.of("fixtures/filings/clean/filing.json");

  /** What a layout may do without: its absence is no gap of the form that was handed in. */
  private static final Set<String> DISPENSABLE =
      Set.of("projectPeriod", "contact", "filedOn", "townshipSubsidy", "level1", "level2");

  private final ProjectRooms rooms = ProjectRooms.open();

  @Test
  void a_form_that_is_returned_never_passes_for_what_is_left_out() throws IOException {
    Filing filing = rooms.read("filing.txt", Files.readAllBytes(NINE));
    JsonNode forms = JSON.readTree(new FilingJson().write(filing)).get("declarations");
    assertThat(forms).hasSize(9);
    List<String> passed = new ArrayList<>();
    for (JsonNode form : forms) {
      assertThat(verdict(form)).isEqualTo(Verdict.RETURN);
      for (JsonPointer removed : parts(form)) {
        if (verdict(without(form, removed)) == Verdict.PASS) {
          passed.add(form.get("projectName") + " without " + removed);
        }
      }
    }
    assertThat(passed).isEmpty();
  }

  @Test
  void a_clean_form_does_not_pass_without_what_it_must_have() throws IOException {
    JsonNode form = JSON.readTree(CLEAN.toFile()).get("declarations").get(0);
    assertThat(verdict(form)).isEqualTo(Verdict.PASS);
    List<String> passed = new ArrayList<>();
    for (JsonPointer removed : parts(form)) {
      String name = removed.last().getMatchingProperty();
      if (!DISPENSABLE.contains(name) && verdict(without(form, removed)) == Verdict.PASS) {
        passed.add(removed.toString());
      }
    }
    assertThat(passed).isEmpty();
  }

  @Test
  void a_clean_form_does_not_pass_with_a_part_left_blank() throws IOException {
    JsonNode form = JSON.readTree(CLEAN.toFile()).get("declarations").get(0);
    List<String> passed = new ArrayList<>();
    for (JsonPointer blanked : parts(form)) {
      String name = blanked.last().getMatchingProperty();
      boolean value = form.at(blanked).isValueNode();
      if (value && !DISPENSABLE.contains(name) && verdict(blank(form, blanked)) == Verdict.PASS) {
        passed.add(blanked.toString());
      }
    }
    assertThat(passed).isEmpty();
  }

  private Verdict verdict(JsonNode form) throws IOException {
    byte[] filing = JSON.writeValueAsBytes(form);
    return rooms.report("form.json", filing).assessments().get(0).verdict();
  }

  /** Every field, every indicator and every field of an indicator. */
  private static List<JsonPointer> parts(JsonNode form) {
    List<JsonPointer> parts = new ArrayList<>();
    collect(form, JsonPointer.empty(), parts);
    return parts;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> parts) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              JsonPointer below = at.appendProperty(name);
              parts.add(below);
              collect(node.get(name), below, parts);
            });
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        parts.add(at.appendIndex(i));
        collect(node.get(i), at.appendIndex(i), parts);
      }
    }
  }

  private static JsonNode without(JsonNode form, JsonPointer part) {
    JsonNode copy = form.deepCopy();
    JsonNode parent = copy.at(part.head());
    if (parent instanceof ArrayNode array) {
      array.remove(part.last().getMatchingIndex());
    } else {
      ((ObjectNode) parent).remove(part.last().getMatchingProperty());
    }
    return copy;
  }

  private static JsonNode blank(JsonNode form, JsonPointer part) {
    JsonNode copy = form.deepCopy();
    ((ObjectNode) copy.at(part.head())).put(part.last().getMatchingProperty(), "");
    return copy;
  }
}
