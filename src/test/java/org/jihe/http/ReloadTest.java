package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook on a disk, changed while it is at work. */
class ReloadTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path rules;

  @BeforeEach
  void copyTheRulebook() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = rules.resolve(Path.of("rules").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static String version(TestDoor door) throws IOException {
    return MAPPER.readTree(door.get("/v1/rulebook").body()).path("version").textValue();
  }

  private void changeDrl() throws IOException {
    try (Stream<Path> drl = Files.list(rules.resolve("drl"))) {
      Path file = drl.filter(path -> path.toString().endsWith(".drl")).sorted().findFirst().get();
      Files.writeString(file, Files.readString(file) + "\n// changed\n");
    }
  }

  @Test
  void a_change_is_taken_a_fault_is_not_and_its_mending_is() throws Exception {
    try (TestDoor door = TestDoor.on(rules)) {
      String first = version(door);
      assertThat(door.post("/v1/rulebook/reload", "", "").statusCode()).isEqualTo(200);
      assertThat(version(door)).isEqualTo(first);

      changeDrl();
      assertThat(version(door)).isEqualTo(first);
      HttpResponse<String> reloaded = door.post("/v1/rulebook/reload", "", "");
      String second = MAPPER.readTree(reloaded.body()).path("version").textValue();
      assertThat(second).isNotEqualTo(first).isEqualTo(version(door));

      byte[] good = Files.readAllBytes(rules.resolve("weights.xlsx"));
      Files.writeString(rules.resolve("weights.xlsx"), "torn");
      HttpResponse<String> refused = door.post("/v1/rulebook/reload", "", "");
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("refused-rulebook", "weights.xlsx");
      assertThat(version(door)).isEqualTo(second);
      assertThat(door.assess(TestForms.JSON).headers().firstValue("Jihe-Rulebook"))
          .contains(second);
      JsonNode ready = MAPPER.readTree(door.get("/readyz").body());
      assertThat(ready.path("status").textValue()).isEqualTo("ready-on-former-rulebook");
      assertThat(ready.at("/refused/0/file").textValue()).contains("weights.xlsx");
      assertThat(door.log()).contains("rulebook-refused");
      assertThat(door.get("/metrics").body())
          .contains("jihe_reloads_total{outcome=\"refused\"} 1.0")
          .doesNotContain("jihe_rulebook_defects 0.0");

      Files.write(rules.resolve("weights.xlsx"), good);
      assertThat(door.post("/v1/rulebook/reload", "", "").statusCode()).isEqualTo(200);
      assertThat(door.get("/readyz").body()).contains("\"status\":\"ready\"");
      assertThat(version(door)).isEqualTo(second);
    }
  }

  @Test
  void a_change_is_noticed_by_itself() throws Exception {
    try (TestDoor door = TestDoor.on(rules, "watch-seconds=1")) {
      String first = version(door);
      changeDrl();
      TestDoor.await(() -> !door.get("/readyz").body().contains(first));
    }
  }

  @Test
  void the_version_is_the_tag_by_which_a_copy_is_known_to_be_fresh() throws Exception {
    try (TestDoor door = TestDoor.open()) {
      for (String path : new String[] {"/v1/rulebook", "/v1/checks"}) {
        String tag = door.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"" + version(door) + "\"");
        assertThat(door.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(door.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
      }
    }
  }
}
