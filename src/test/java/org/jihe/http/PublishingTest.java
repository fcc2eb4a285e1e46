package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jihe.http.ChangedRules.OFFICER;
import static org.jihe.http.ChangedRules.PLATFORM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Sha256;
import org.jihe.workbench.TestRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook published, refused, and taken back, while the service is at work. */
class PublishingTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String WEIGHTS = "/v1/rulebook/weights.xlsx";

  @TempDir private Path folder;
  private ChangedRules copy;

  @BeforeEach
  void copyTheRulebookAndSomeFixtures() throws IOException {
    copy = ChangedRules.in(folder);
  }

  private static HttpResponse<String> put(TestDoor door, byte[] content, String... headers) {
    return door.put(WEIGHTS, MediaType.XLSX.label(), content, headers);
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return MAPPER.readTree(response.body());
  }

  private static String version(TestDoor door) throws IOException {
    return json(door.get("/v1/rulebook", PLATFORM)).path("version").textValue();
  }

  @Test
  void a_workbook_takes_its_place_at_once_and_the_former_can_be_taken_back() throws Exception {
    byte[] former = Files.readAllBytes(copy.rules().resolve("weights.xlsx"));
    String text = Files.readString(copy.rules().resolve("weights.txt"));
    byte[] changed = copy.weights("单项上限", "50", "55");
    try (TestDoor door = copy.door()) {
      String first = version(door);
      HttpResponse<String> published = put(door, changed, OFFICER);
      assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
      String second = version(door);
      assertThat(json(published).path("version").textValue()).isEqualTo(second).isNotEqualTo(first);
      assertThat(json(published).at("/fixtures/run").intValue()).isPositive();
      assertThat(Files.readAllBytes(copy.rules().resolve("weights.xlsx"))).isEqualTo(changed);
      assertThat(copy.rules().resolve("weights.txt")).content().isNotEqualTo(text).contains("55");
      assertThat(door.log()).contains("rulebook-published", "\"caller\":\"officer\"");

      JsonNode earlier = json(door.get("/v1/rulebook/versions", PLATFORM)).path("earlier");
      assertThat(earlier).hasSize(1);
      assertThat(earlier.at("/0/file").textValue()).isEqualTo("weights.xlsx");
      String sha256 = earlier.at("/0/sha256").textValue();
      assertThat(sha256).isEqualTo(Sha256.hex(former));

      HttpResponse<String> restored =
          door.post("/v1/rulebook/restore?file=weights.xlsx&sha256=" + sha256, "", "", OFFICER);
      assertThat(restored.statusCode()).as(restored.body()).isEqualTo(200);
      assertThat(version(door)).isEqualTo(first);
      assertThat(Files.readAllBytes(copy.rules().resolve("weights.xlsx"))).isEqualTo(former);
      assertThat(copy.rules().resolve("weights.txt")).hasContent(text);
      assertThat(json(door.get("/v1/rulebook/versions", PLATFORM)).path("earlier")).hasSize(2);
    }
  }

  @Test
  void any_two_versions_are_compared_cell_by_cell() throws Exception {
    byte[] former = Files.readAllBytes(copy.rules().resolve("weights.xlsx"));
    byte[] fifty5 = copy.weights("单项上限", "50", "55");
    byte[] sixty = copy.weights("单项上限", "50", "60");
    try (TestDoor door = copy.door()) {
      assertThat(put(door, fifty5, OFFICER).statusCode()).isEqualTo(200);
      assertThat(put(door, sixty, OFFICER).statusCode()).isEqualTo(200);
      String first = "=" + Sha256.hex(former);
      String second = "=" + Sha256.hex(fifty5);
      String asked = "/v1/rulebook/differences?file=weights.xlsx";
      JsonNode earlier = json(door.get(asked + "&from" + first + "&to" + second, PLATFORM));
      assertThat(earlier.at("/changes/0/kind").textValue()).isEqualTo("cell");
      assertThat(earlier.at("/changes/0/cell").textValue()).matches("[A-Z]+[0-9]+");
      assertThat(earlier.at("/changes/0/before").textValue()).isEqualTo("50");
      assertThat(earlier.at("/changes/0/after").textValue()).isEqualTo("55");
      assertThat(earlier.at("/unread/from")).isEmpty();
      JsonNode now = json(door.get(asked + "&from" + second, PLATFORM));
      assertThat(now.at("/changes/0/before").textValue()).isEqualTo("55");
      assertThat(now.at("/changes/0/after").textValue()).isEqualTo("60");
      assertThat(json(door.get(asked, PLATFORM)).path("changes")).isEmpty();
      assertThat(door.get(asked + "&from=abc", PLATFORM).statusCode()).isEqualTo(404);
      assertThat(door.get("/v1/rulebook/differences?file=../tokens", PLATFORM).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void a_workbook_with_a_defect_is_refused_with_its_cell_and_nothing_changes() throws Exception {
    byte[] former = Files.readAllBytes(copy.rules().resolve("weights.xlsx"));
    try (TestDoor door = copy.door()) {
      String first = version(door);
      HttpResponse<String> refused = put(door, copy.weights("单项上限", "50", "五十左右"), OFFICER);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(json(refused).path("type").textValue()).endsWith("refused-rulebook");
      assertThat(json(refused).at("/errors/0/cell").textValue()).matches("[A-Z]+[0-9]+");
      assertThat(put(door, new byte[0], OFFICER).statusCode()).isEqualTo(422);
      assertThat(version(door)).isEqualTo(first);
      assertThat(Files.readAllBytes(copy.rules().resolve("weights.xlsx"))).isEqualTo(former);
      assertThat(copy.rules().resolve(".versions")).doesNotExist();
    }
  }

  @Test
  void a_workbook_by_which_a_fixture_does_not_hold_is_refused_with_the_fixture() throws Exception {
    byte[] former = Files.readAllBytes(copy.rules().resolve("weights.xlsx"));
    try (TestDoor door = copy.door()) {
      HttpResponse<String> refused = put(door, copy.weights("权重合计", "90", "91"), OFFICER);
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
      assertThat(json(refused).path("type").textValue()).endsWith("broken-fixtures");
      assertThat(json(refused).at("/errors/0/file").textValue()).contains("weight-total");
      assertThat(json(refused).at("/errors/0/detail").textValue()).contains("少 ");
      assertThat(Files.readAllBytes(copy.rules().resolve("weights.xlsx"))).isEqualTo(former);
    }
  }

  @Test
  void without_fixtures_nothing_is_published() throws Exception {
    try (TestDoor door = copy.door(folder.resolve("none"))) {
      HttpResponse<String> refused = put(door, copy.weights("单项上限", "50", "55"), OFFICER);
      assertThat(refused.statusCode()).isEqualTo(409);
    }
  }

  @Test
  void a_change_of_what_has_changed_meanwhile_is_refused() throws Exception {
    byte[] changed = copy.weights("单项上限", "50", "55");
    try (TestDoor door = copy.door()) {
      String tag = "\"" + version(door) + "\"";
      String[] expecting = {OFFICER[0], OFFICER[1], "If-Match", tag};
      assertThat(put(door, changed, expecting).statusCode()).isEqualTo(200);
      HttpResponse<String> late = put(door, changed, expecting);
      assertThat(late.statusCode()).isEqualTo(412);
      assertThat(json(late).path("detail").textValue()).contains(version(door));
      HttpResponse<String> back =
          door.post("/v1/rulebook/restore?file=weights.xlsx&sha256=00", "", "", OFFICER);
      assertThat(back.statusCode()).isEqualTo(404);
    }
  }

  @Test
  void only_who_may_publish_does_and_only_workbooks_of_the_rulebook() throws Exception {
    byte[] changed = copy.weights("单项上限", "50", "55");
    try (TestDoor door = copy.door()) {
      assertThat(put(door, changed, PLATFORM).statusCode()).isEqualTo(403);
      assertThat(put(door, changed).statusCode()).isEqualTo(401);
      for (String name : List.of("other.xlsx", "..%2Fweights.xlsx", "weights.txt", ".versions")) {
        assertThat(
                door.put("/v1/rulebook/" + name, MediaType.XLSX.label(), changed, OFFICER)
                    .statusCode())
            .as(name)
            .isIn(400, 404);
      }
      assertThat(door.put(WEIGHTS, "text/plain", changed, OFFICER).statusCode()).isEqualTo(415);
    }
    try (TestDoor open = new TestDoor(TestRulebook.store(copy.rules(), copy.fixtures()))) {
      assertThat(put(open, changed).statusCode()).isEqualTo(403);
    }
  }
}
