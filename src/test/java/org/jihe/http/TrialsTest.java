package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jihe.http.ChangedRules.OFFICER;
import static org.jihe.http.ChangedRules.PLATFORM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed workbook tried out while the service is at work. */
class TrialsTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String BOUNDARY = "a-boundary";

  @TempDir private Path folder;
  private ChangedRules copy;

  @BeforeEach
  void copyTheRulebookAndSomeFixtures() throws IOException {
    copy = ChangedRules.in(folder);
  }

  /** A form of files: field, name and content in turn. */
  private static byte[] form(Object... files) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < files.length; i += 3) {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
              .formatted(BOUNDARY, files[i], files[i + 1]);
      body.write(head.getBytes(StandardCharsets.UTF_8));
      body.write((byte[]) files[i + 2]);
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private static HttpResponse<String> tried(TestDoor door, byte[] form, String... headers) {
    return door.post("/v1/trials", "multipart/form-data; boundary=" + BOUNDARY, form, headers);
  }

  private static JsonNode told(TestDoor door, byte[] form) throws IOException {
    HttpResponse<String> response = tried(door, form, OFFICER);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    String schema =
        MAPPER
            .readTree(door.get("/openapi.json").body())
            .at("/components/schemas/Trial")
            .toString();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(response.body(), InputFormat.JSON))
        .isEmpty();
    return MAPPER.readTree(response.body());
  }

  @Test
  void what_a_cell_changes_on_fixtures_and_filings_is_told_with_the_cell() throws Exception {
    byte[] former = Files.readAllBytes(copy.rules().resolve("weights.xlsx"));
    byte[] filing = Files.readAllBytes(Path.of("fixtures/filings/nine-forms/filing.txt"));
    try (TestDoor door = copy.door()) {
      byte[] form =
          form(
              "workbook",
              "weights.xlsx",
              copy.weights("权重合计", "90", "91"),
              "filing",
              "九张表.txt",
              filing,
              "filing",
              "残.json",
              "{".getBytes(StandardCharsets.UTF_8));
      JsonNode told = told(door, form);
      assertThat(told.path("defects")).isEmpty();
      assertThat(told.path("candidate")).isNotEqualTo(told.path("rulebook"));
      assertThat(told.at("/fixtures/broken/0/fixture").textValue()).contains("weight-total");
      assertThat(told.at("/effects/changes/0/cell").textValue()).matches("[A-Z]+[0-9]+");
      assertThat(told.at("/effects/changes/0/before").textValue()).isEqualTo("90");
      assertThat(told.at("/effects/changes/0/after").textValue()).isEqualTo("91");
      assertThat(told.at("/effects/effects").findValuesAsText("source")).contains("九张表.txt");
      assertThat(told.at("/effects/unread").toString()).contains("残.json");
      assertThat(Files.readAllBytes(copy.rules().resolve("weights.xlsx"))).isEqualTo(former);
      assertThat(door.get("/v1/rulebook", PLATFORM).body())
          .contains(told.path("rulebook").textValue());
    }
  }

  @Test
  void what_is_wrong_is_told_by_cell() throws Exception {
    try (TestDoor door = copy.door()) {
      JsonNode told =
          told(door, form("workbook", "weights.xlsx", copy.weights("单项上限", "50", "五十左右")));
      assertThat(told.at("/defects/0/cell").textValue()).matches("[A-Z]+[0-9]+");
      assertThat(told.at("/defects/0/hint").textValue()).isNotEmpty();
      assertThat(told.has("candidate")).isFalse();
      JsonNode torn = told(door, form("workbook", "weights.xlsx", new byte[] {1, 2, 3}));
      assertThat(torn.path("defects")).isNotEmpty();
    }
  }

  @Test
  void what_is_no_changed_workbook_is_refused() throws Exception {
    byte[] good = Files.readAllBytes(copy.rules().resolve("weights.xlsx"));
    try (TestDoor door = copy.door()) {
      for (byte[] form :
          new byte[][] {
            form("filing", "a.txt", good),
            form("workbook", "weights (1).xlsx", good),
            form("workbook", "weights.xlsx", good, "workbook", "weights.xlsx", good),
            form("workbook", "weights.xlsx", good, "other", "a.txt", good)
          }) {
        assertThat(tried(door, form, OFFICER).statusCode()).isEqualTo(400);
      }
      byte[] form = form("workbook", "weights.xlsx", good);
      assertThat(tried(door, form, PLATFORM).statusCode()).isEqualTo(403);
      assertThat(door.post("/v1/trials", "text/plain", good, OFFICER).statusCode()).isEqualTo(415);
    }
  }
}
