package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jihe.domain.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  @TempDir private Path folder;
  private String tokens = "";

  @BeforeEach
  void writeTokens() throws Exception {
    String text =
        "# name roles sha-256\nplatform check "
            + hash("check-token")
            + "\nofficer check,rules "
            + hash("rules-token")
            + "\n";
    tokens = "tokens=" + Files.writeString(folder.resolve("tokens"), text);
  }

  private static String hash(String token) throws Exception {
    byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void an_address_that_others_reach_needs_tokens(String host) {
    assertThatThrownBy(() -> TestDoor.open("host=" + host))
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(refused -> assertThat(refused.defects().get(0).message()).contains("令牌"));
  }

  @Test
  void an_address_that_others_reach_is_opened_with_tokens() throws Refusal {
    try (TestDoor door = TestDoor.open("host=0.0.0.0", tokens)) {
      assertThat(door.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "check-token, GET,  /v1/checks,          200",
    "check-token, GET,  /metrics,            200",
    "check-token, POST, /v1/rulebook/reload, 403",
    "rules-token, POST, /v1/rulebook/reload, 200",
    "rules-token, GET,  /v1/rulebook,        200",
    "wrong-token, GET,  /v1/rulebook,        401",
    "'',          GET,  /v1/rulebook,        401",
    "'',          GET,  /readyz,             200",
    "'',          GET,  /openapi.json,       200",
  })
  void a_token_opens_what_its_roles_allow(String token, String method, String path, int status)
      throws Refusal {
    try (TestDoor door = TestDoor.open(tokens)) {
      String[] headers =
          token.isEmpty() ? new String[0] : new String[] {"Authorization", "Bearer " + token};
      int answered =
          method.equals("GET")
              ? door.get(path, headers).statusCode()
              : door.post(path, "", "", headers).statusCode();
      assertThat(answered).isEqualTo(status);
    }
  }

  @Test
  void the_log_names_the_caller_and_never_the_token() throws Refusal {
    try (TestDoor door = TestDoor.open(tokens)) {
      door.get("/v1/checks", "Authorization", "Bearer check-token", "X-Request-Id", "abc-1");
      TestDoor.await(() -> door.log().contains("abc-1"));
      assertThat(door.log())
          .contains("\"id\":\"abc-1\",\"caller\":\"platform\"")
          .doesNotContain("check-token");
    }
  }

  @Test
  void a_token_file_that_cannot_be_read_keeps_the_door_shut() throws IOException {
    assertThatThrownBy(() -> TestDoor.open("tokens=" + folder.resolve("none")))
        .isInstanceOf(Refusal.class);
    Path bad = Files.writeString(folder.resolve("bad"), "a check 12\nb chekc " + "0".repeat(64));
    assertThatThrownBy(() -> TestDoor.open("tokens=" + bad))
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(refused -> assertThat(refused.defects()).hasSize(2));
  }

  @Test
  void a_page_from_elsewhere_cannot_reach_a_service_without_tokens() throws Exception {
    try (TestDoor door = TestDoor.open("host-names=jihe.example");
        Wire rebound = new Wire(door);
        Wire named = new Wire(door)) {
      String get = "GET /v1/checks HTTP/1.1\nConnection: close\nHost: ";
      assertThat(rebound.send(get + "evil.example\n\n").rest()).startsWith("HTTP/1.1 421");
      assertThat(named.send(get + "jihe.example\n\n").rest()).startsWith("HTTP/1.1 200");
      assertThat(door.assess(TestForms.JSON, "Sec-Fetch-Site", "cross-site").statusCode())
          .isEqualTo(403);
      assertThat(door.get("/v1/checks", "Origin", "https://evil.example").headers().map())
          .doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void pages_of_origins_that_are_named_may_call_and_no_others() throws Exception {
    String friend = "https://budget.example";
    try (TestDoor door = TestDoor.open("cors-origins=" + friend)) {
      assertThat(
              door.assess(TestForms.JSON, "Sec-Fetch-Site", "cross-site", "Origin", friend)
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .contains(friend);
      assertThat(
              TestDoor.send(
                      door.to("/v1/assessments")
                          .header("Origin", friend)
                          .header("Access-Control-Request-Method", "POST")
                          .header("Access-Control-Request-Headers", "content-type")
                          .method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .contains(friend);
      String other = "https://evil.example";
      assertThat(
              door.assess(TestForms.JSON, "Sec-Fetch-Site", "cross-site", "Origin", other)
                  .statusCode())
          .isNotEqualTo(200);
      assertThat(door.get("/v1/checks", "Origin", other).headers().map())
          .doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void every_answer_is_hardened() throws Refusal {
    try (TestDoor door = TestDoor.open()) {
      for (String path : new String[] {"/v1/checks", "/nowhere", "/openapi"}) {
        assertThat(door.get(path).headers().map())
            .containsKeys(
                "x-content-type-options",
                "content-security-policy",
                "x-frame-options",
                "referrer-policy",
                "x-request-id")
            .doesNotContainKeys("server", "x-powered-by");
      }
    }
  }
}
