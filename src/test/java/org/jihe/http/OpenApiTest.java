package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description says what the service does: every route, status, media type and example. */
class OpenApiTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Statuses that {@link BoundsTest} brings about, and for reloads {@link ReloadTest}. */
  private static final Set<String> ELSEWHERE = Set.of("408", "413", "500", "503");

  private static TestDoor door;
  private static JsonNode description;

  private record Operation(String method, String path, JsonNode described) {
    @Override
    public String toString() {
      return method + " " + path;
    }

    /** The path with the examples of its parameters. */
    String address() {
      String address = path;
      for (JsonNode parameter : described.path("parameters")) {
        String name = "{" + parameter.path("name").asText() + "}";
        address = address.replace(name, parameter.path("example").asText());
      }
      return address;
    }

    /** The same with parameters that lead nowhere. */
    String nowhere() {
      return path.replaceAll("\\{[^}]*}", "nothing");
    }
  }

  @BeforeAll
  static void open() throws Exception {
    door = TestDoor.open();
    description = MAPPER.readTree(door.get("/openapi.json").body());
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        String name = method.getKey().toUpperCase(Locale.ROOT);
        operations.add(new Operation(name, path.getKey(), method.getValue()));
      }
    }
    return operations;
  }

  private static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.startsWith("#") ? description.at(reference.substring(1)) : node;
  }

  @Test
  void it_tells_of_every_route_and_of_no_other() {
    assertThat(operations().stream().map(Operation::toString).toList())
        .containsExactlyInAnyOrderElementsOf(door.routes());
  }

  @Test
  void every_document_that_is_taken_is_told() {
    assertThat(fields(description.at("/paths/~1v1~1assessments/post/requestBody/content")))
        .containsExactlyInAnyOrder(
            java.util.Arrays.stream(MediaType.values())
                .map(MediaType::label)
                .toArray(String[]::new));
  }

  private static List<String> fields(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  @Test
  void every_example_is_answered_as_it_is_told() throws Exception {
    int answered = 0;
    for (Operation operation : operations()) {
      for (Map.Entry<String, JsonNode> media :
          operation.described().at("/requestBody/content").properties()) {
        for (Map.Entry<String, JsonNode> example : media.getValue().path("examples").properties()) {
          HttpResponse<String> response = send(operation, media.getKey(), example.getValue());
          String told = example.getValue().path("x-status").asText("200");
          assertThat(response.statusCode())
              .as("%s %s: %s", operation, example.getKey(), response.body())
              .isEqualTo(Integer.parseInt(told));
          assertTold(operation, response);
          assertExample(operation, example.getKey(), response);
          answered++;
        }
      }
    }
    assertThat(answered).isGreaterThan(7);
  }

  private static HttpResponse<String> send(Operation operation, String type, JsonNode example) {
    JsonNode value = example.path("value");
    String boundary = example.path("x-boundary").asText("");
    String full = boundary.isEmpty() ? type : type + "; boundary=" + boundary;
    String body = value.isTextual() ? value.textValue() : value.toString();
    HttpRequest.Builder request = door.to(operation.address()).header("Content-Type", full);
    return TestDoor.send(
        request.method(operation.method(), BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  /** The status, the type and the shape of an answer are as told. */
  private static void assertTold(Operation operation, HttpResponse<String> response)
      throws IOException {
    JsonNode told =
        resolved(operation.described().path("responses").path("" + response.statusCode()));
    assertThat(told.isObject())
        .as("%s answers %s untold", operation, response.statusCode())
        .isTrue();
    if (response.statusCode() == 304) {
      return;
    }
    String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    assertThat(fields(told.path("content"))).as(operation.toString()).contains(type);
    JsonNode schema = resolved(told.path("content").path(type).path("schema"));
    String external = schema.path("$ref").asText("");
    String text = external.isEmpty() ? schema.toString() : door.get("/" + external).body();
    if (type.endsWith("json") && !type.endsWith("x-ndjson")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(text, InputFormat.JSON)
                  .validate(response.body(), InputFormat.JSON))
          .as("%s: %s", operation, response.body())
          .isEmpty();
    }
  }

  private static void assertExample(Operation operation, String name, HttpResponse<String> response)
      throws IOException {
    for (Map.Entry<String, JsonNode> told : operation.described().path("responses").properties()) {
      for (Map.Entry<String, JsonNode> media :
          resolved(told.getValue()).path("content").properties()) {
        JsonNode example = media.getValue().path("examples").path(name);
        if (example.isObject()) {
          assertThat(MAPPER.readTree(response.body())).isEqualTo(example.path("value"));
        }
      }
    }
  }

  @Test
  void every_status_that_is_told_is_answered(@TempDir Path folder) throws Exception {
    Map<String, Set<String>> seen = new HashMap<>();
    Path tokens =
        Files.writeString(
            folder.resolve("tokens"),
            "nobody publish "
                + "4c5dc9b7708905f77f5e5d16316b5dfb425e68cb326dcd55a860e90a7707031e\n");
    try (TestDoor guarded = TestDoor.open("tokens=" + tokens)) {
      for (Operation operation : operations()) {
        Set<String> statuses = seen.computeIfAbsent(operation.toString(), key -> new HashSet<>());
        for (String[] headers :
            new String[][] {
              {},
              {"If-None-Match", door.get("/v1/rulebook").headers().firstValue("ETag").get()},
              {"Accept", "image/png", "Content-Type", "application/json"},
            }) {
          statuses.add(answer(door, operation, headers));
        }
        statuses.add(answer(guarded, operation));
        statuses.add(answer(guarded, operation, "Authorization", "Bearer test-token"));
        statuses.add(misdirected(operation));
        if (operation.path().contains("{")) {
          statuses.add(answerAt(operation.nowhere(), door, operation));
        }
      }
    }
    // WorkTest stops them.
    seen.get("POST /v1/assessments").addAll(List.of("200", "400", "409", "422"));
    seen.get("POST /v1/annotations").addAll(List.of("200", "400", "409", "422"));
    seen.get("GET /v1/work/{id}").add("200");
    seen.get("DELETE /v1/work/{id}").add("204");
    seen.get("POST /v1/rulebook/reload").add("422");
    // PublishingTest and TrialsTest bring these about.
    seen.get("POST /v1/trials").addAll(List.of("200", "400", "409"));
    seen.get("GET /v1/rulebook/differences").addAll(List.of("200", "404"));
    seen.get("PUT /v1/rulebook/{file}").addAll(List.of("200", "404", "409", "412", "422"));
    seen.get("POST /v1/rulebook/restore").addAll(List.of("200", "404", "409", "412", "422"));
    for (Operation operation : operations()) {
      Set<String> told = new TreeSet<>(fields(operation.described().path("responses")));
      Set<String> answered = seen.get(operation.toString());
      assertThat(answered).as("%s answers what is untold", operation).isSubsetOf(told);
      told.removeAll(ELSEWHERE);
      assertThat(answered).as("%s tells what it never answers", operation).containsAll(told);
    }
  }

  private static String answer(TestDoor at, Operation operation, String... headers)
      throws IOException {
    return answerAt(operation.address(), at, operation, headers);
  }

  private static String answerAt(String path, TestDoor at, Operation operation, String... headers)
      throws IOException {
    HttpRequest.Builder request = at.to(path).method(operation.method(), BodyPublishers.noBody());
    for (int i = 0; i + 1 < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    HttpResponse<String> response = TestDoor.send(request);
    assertTold(operation, response);
    return "" + response.statusCode();
  }

  private static String misdirected(Operation operation) throws IOException {
    try (Wire wire = new Wire(door)) {
      wire.send(
          operation.method()
              + " "
              + operation.address()
              + " HTTP/1.1\nHost: evil.example\nConnection: close\nContent-Length: 0\n\n");
      return wire.until("HTTP/1.1").substring(9, 12);
    }
  }

  @Test
  void the_page_names_no_other_address() {
    assertThat(door.get("/openapi").body() + door.get("/openapi.js").body())
        .doesNotContain("http://", "https://", "//cdn")
        .contains("openapi.json");
  }
}
