package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.ServedTestRulebook;
import org.jihe.domain.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook published, refused, and taken back, while the service is at work. */
class PublishingTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String WEIGHTS = "/v1/rulebook/weights.xlsx";
  private static final String[] OFFICER = {"Authorization", "Bearer officer-token"};
  private static final String[] PLATFORM = {"Authorization", "Bearer platform-token"};

  @TempDir private Path folder;
  private Path rules;
  private Path fixtures;

  @BeforeEach
  void copyTheRulebookAndSomeFixtures() throws IOException {
    rules = folder.resolve("rules");
    fixtures = folder.resolve("fixtures");
    copy(Path.of("rules"), rules);
    copy(Path.of("fixtures/checks/weight-total"), fixtures.resolve("checks/weight-total"));
    Files.writeString(
        folder.resolve("tokens"),
        "officer check,rules,publish "
            + hash("officer-token")
            + "\n"
            + "platform check "
            + hash("platform-token")
            + "\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static String hash(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  private TestDoor door() throws SettingsRefused {
    return new TestDoor(
        ServedTestRulebook.shelf(rules, fixtures), "tokens=" + folder.resolve("tokens"));
  }

  /** The workbook of weights with every total of this figure replaced by another. */
  private byte[] weights(String header, String before, String after) throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(rules.resolve("weights.xlsx")))) {
      XSSFSheet sheet = book.getSheet("权重");
      int column = -1;
      int changed = 0;
      for (Row row : sheet) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
          String text = row.getCell(i) == null ? "" : row.getCell(i).toString();
          column = text.equals(header) ? i : column;
          if (i == column && text.replace(".0", "").equals(before)) {
            row.getCell(i).setCellValue(after);
            changed++;
          }
        }
      }
      assertThat(changed).isPositive();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
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
    byte[] former = Files.readAllBytes(rules.resolve("weights.xlsx"));
    String text = Files.readString(rules.resolve("weights.txt"));
    byte[] changed = weights("单项上限", "50", "55");
    try (TestDoor door = door()) {
      String first = version(door);
      HttpResponse<String> published = put(door, changed, OFFICER);
      assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
      String second = version(door);
      assertThat(json(published).path("version").textValue()).isEqualTo(second).isNotEqualTo(first);
      assertThat(json(published).at("/fixtures/run").intValue()).isPositive();
      assertThat(Files.readAllBytes(rules.resolve("weights.xlsx"))).isEqualTo(changed);
      assertThat(rules.resolve("weights.txt")).content().isNotEqualTo(text).contains("55");
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
      assertThat(Files.readAllBytes(rules.resolve("weights.xlsx"))).isEqualTo(former);
      assertThat(rules.resolve("weights.txt")).hasContent(text);
      assertThat(json(door.get("/v1/rulebook/versions", PLATFORM)).path("earlier")).hasSize(2);
    }
  }

  @Test
  void a_workbook_with_a_defect_is_refused_with_its_cell_and_nothing_changes() throws Exception {
    byte[] former = Files.readAllBytes(rules.resolve("weights.xlsx"));
    try (TestDoor door = door()) {
      String first = version(door);
      HttpResponse<String> refused = put(door, weights("单项上限", "50", "五十左右"), OFFICER);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(json(refused).path("type").textValue()).endsWith("refused-rulebook");
      assertThat(json(refused).at("/errors/0/cell").textValue()).matches("[A-Z]+[0-9]+");
      assertThat(put(door, new byte[0], OFFICER).statusCode()).isEqualTo(422);
      assertThat(version(door)).isEqualTo(first);
      assertThat(Files.readAllBytes(rules.resolve("weights.xlsx"))).isEqualTo(former);
      assertThat(rules.resolve(".versions")).doesNotExist();
    }
  }

  @Test
  void a_workbook_by_which_a_fixture_does_not_hold_is_refused_with_the_fixture() throws Exception {
    byte[] former = Files.readAllBytes(rules.resolve("weights.xlsx"));
    try (TestDoor door = door()) {
      HttpResponse<String> refused = put(door, weights("权重合计", "90", "91"), OFFICER);
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
      assertThat(json(refused).path("type").textValue()).endsWith("broken-fixtures");
      assertThat(json(refused).at("/errors/0/file").textValue()).contains("weight-total");
      assertThat(json(refused).at("/errors/0/detail").textValue()).contains("少 ");
      assertThat(Files.readAllBytes(rules.resolve("weights.xlsx"))).isEqualTo(former);
    }
  }

  @Test
  void without_fixtures_nothing_is_published() throws Exception {
    fixtures = folder.resolve("none");
    try (TestDoor door = door()) {
      HttpResponse<String> refused = put(door, weights("单项上限", "50", "55"), OFFICER);
      assertThat(refused.statusCode()).isEqualTo(409);
    }
  }

  @Test
  void a_change_of_what_has_changed_meanwhile_is_refused() throws Exception {
    byte[] changed = weights("单项上限", "50", "55");
    try (TestDoor door = door()) {
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
    byte[] changed = weights("单项上限", "50", "55");
    try (TestDoor door = door()) {
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
    try (TestDoor open = new TestDoor(ServedTestRulebook.shelf(rules, fixtures))) {
      assertThat(put(open, changed).statusCode()).isEqualTo(403);
    }
  }
}
