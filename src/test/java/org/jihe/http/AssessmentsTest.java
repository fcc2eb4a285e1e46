package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jihe.domain.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AssessmentsTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static TestDoor door;

  @BeforeAll
  static void open() throws Refusal {
    door = TestDoor.open();
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return MAPPER.readTree(response.body());
  }

  private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = json(response);
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("type").textValue()).startsWith("urn:jihe:problem:");
    assertThat(problem.path("title").textValue()).isNotBlank();
    return problem;
  }

  @Test
  void a_filing_gets_its_report_whatever_the_verdict() throws IOException {
    HttpResponse<String> response = door.assess(TestForms.JSON);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    JsonNode report = json(response);
    assertThat(report.at("/assessments/0/verdict").textValue()).isEqualTo("return");
    assertThat(report.at("/assessments/0/findings").findValuesAsText("check"))
        .contains("weight-total");
    assertThat(response.headers().firstValue("Jihe-Rulebook"))
        .contains(report.at("/rulebook/version").textValue());
  }

  @Test
  void a_bare_declaration_is_a_filing_of_one() throws IOException {
    JsonNode filing = MAPPER.readTree(TestForms.JSON);
    String bare = filing.at("/declarations/0").toString();
    assertThat(json(door.assess(bare)).at("/assessments"))
        .isEqualTo(
            MAPPER.readTree(
                json(door.assess(TestForms.JSON))
                    .at("/assessments")
                    .toString()
                    .replace("/declarations/0/", "/")));
  }

  @Test
  void the_same_request_gets_the_same_bytes() {
    assertThat(door.assess(TestForms.JSON).body()).isEqualTo(door.assess(TestForms.JSON).body());
  }

  @Test
  void a_text_is_read_as_a_document() throws IOException {
    HttpResponse<String> response =
        door.post("/v1/assessments?name=a/b.txt", "text/plain; charset=utf-8", TestForms.TEXT);
    assertThat(json(response).at("/source/kind").textValue()).isEqualTo("text");
    assertThat(json(response).at("/source/name").textValue()).isEqualTo("b.txt");
    assertThat(json(response).at("/source/declarations").intValue()).isEqualTo(1);
  }

  @Test
  void a_form_field_holds_the_document_and_its_chinese_name() throws IOException {
    HttpResponse<String> response =
        door.post(
            "/v1/assessments",
            "multipart/form-data; boundary=XX",
            "--XX\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"file\";"
                + " filename=\"C:\\\\forms\\\\申报表.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                + TestForms.TEXT
                + "\r\n--XX--\r\n");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(json(response).at("/source/name").textValue()).isEqualTo("申报表.txt");
  }

  @Test
  void a_form_without_a_file_or_with_two_is_refused() throws IOException {
    String part =
        "--XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nx\r\n";
    String type = "multipart/form-data; boundary=XX";
    String path = "/v1/assessments";
    problem(door.post(path, type, part + part + "--XX--\r\n"), 400);
    problem(
        door.post(
            path,
            type,
            "--XX\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nx\r\n--XX--\r\n"),
        400);
    problem(door.post(path, type, part), 400);
    problem(door.post(path, "multipart/form-data", part + "--XX--\r\n"), 400);
  }

  @Test
  void a_page_is_given_to_who_wants_one() {
    HttpResponse<String> response =
        door.assess(TestForms.JSON, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).matches("text/html; ?charset=utf-8"));
    assertThat(response.body()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void another_year_may_judge() throws IOException {
    assertThat(door.post("/v1/assessments?asOf=2023", "application/json", TestForms.JSON))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(200);
    problem(door.post("/v1/assessments?asOf=23", "application/json", TestForms.JSON), 400);
  }

  @Test
  void an_unknown_field_is_refused_with_its_pointer() throws IOException {
    String typo = TestForms.JSON.replace("\"projectName\"", "\"projectNmae\"");
    JsonNode error = problem(door.assess(typo), 422).at("/errors/0");
    assertThat(error.path("pointer").textValue()).isEqualTo("/declarations/0/projectNmae");
    assertThat(error.path("hint").textValue()).contains("projectName");
  }

  @Test
  void a_repeated_key_is_refused_with_its_pointer() throws IOException {
    String twice =
        TestForms.JSON.replace("\"budgetYear\":2024", "\"budgetYear\":1,\"budgetYear\":2");
    assertThat(problem(door.assess(twice), 422).at("/errors/0/pointer").textValue())
        .isEqualTo("/declarations/0/budgetYear");
  }

  @Test
  void json_that_is_none_is_refused() throws IOException {
    for (String broken : List.of("", "{", "[", "hello", "{\"a\":}", "[1,", "{\"projectName\":\"")) {
      problem(door.assess(broken), 400);
    }
  }

  @Test
  void json_in_another_encoding_is_refused() throws IOException {
    byte[] gbk = TestForms.JSON.getBytes(java.nio.charset.Charset.forName("GB18030"));
    problem(door.post("/v1/assessments", "application/json", gbk), 400);
    byte[] torn = TestForms.JSON.getBytes(StandardCharsets.UTF_8);
    torn[TestForms.JSON.indexOf("重")] = (byte) 0xFF;
    problem(door.post("/v1/assessments", "application/json", torn), 400);
  }

  @Test
  void deep_nesting_is_refused() throws IOException {
    problem(door.assess("[".repeat(100_000)), 400);
    problem(door.assess("{\"declarations\":" + "[".repeat(50) + "]".repeat(50) + "}"), 400);
  }

  @Test
  void a_number_beyond_reason_is_refused_or_found_unreadable_but_never_computed()
      throws IOException {
    String digits = TestForms.JSON.replace("8.38", "9".repeat(100_000));
    problem(door.assess(digits), 400);
    String exponent = TestForms.JSON.replace("8.38", "1e999999999");
    assertThat(door.assess(exponent).statusCode()).isEqualTo(200);
  }

  @Test
  void a_document_without_a_form_is_refused() throws IOException {
    JsonNode problem = problem(door.post("/v1/assessments", "text/plain", "今天天气很好"), 422);
    assertThat(problem.path("errors")).isNotEmpty();
    problem(door.post("/v1/assessments", MediaType.DOCX.label(), "PK\3\4 torn"), 422);
  }

  @Test
  void a_text_in_another_encoding_is_read_and_that_is_noted() throws IOException {
    byte[] bytes = TestForms.TEXT.getBytes(java.nio.charset.Charset.forName("GB18030"));
    HttpResponse<String> response = door.post("/v1/assessments", "text/plain", bytes);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).path("notes")).isNotEmpty();
    assertThat(json(response).path("assessments")).hasSize(1);
  }

  @Test
  void another_media_type_is_refused_with_those_that_are_taken() throws IOException {
    for (String type : List.of("", "application/xml", "text/csv", "garbage", "application/pdf")) {
      HttpResponse<String> response = door.post("/v1/assessments", type, TestForms.JSON);
      problem(response, 415);
      assertThat(response.headers().firstValue("Accept").orElse("")).contains("application/json");
    }
    problem(door.assess(TestForms.JSON, "Content-Encoding", "gzip"), 415);
  }

  @Test
  void a_format_that_is_not_offered_is_refused() throws IOException {
    problem(door.assess(TestForms.JSON, "Accept", "image/png"), 406);
    problem(
        door.post("/v1/assessments", "application/x-ndjson", "{}\n", "Accept", "text/html"), 406);
  }

  @Test
  void problems_are_told_in_the_language_that_is_asked_for() throws IOException {
    assertThat(problem(door.get("/nowhere"), 404).path("title").textValue()).contains("没有");
    assertThat(
            problem(door.get("/nowhere", "Accept-Language", "fr, en;q=0.5"), 404)
                .path("title")
                .textValue())
        .contains("no such");
    assertThat(
            problem(door.get("/nowhere", "Accept-Language", "zh-Hant, en;q=0.5"), 404)
                .path("title")
                .textValue())
        .contains("没有");
  }

  @Test
  void every_line_is_answered_in_its_place() throws IOException {
    String declaration = MAPPER.readTree(TestForms.JSON).at("/declarations/0").toString();
    HttpResponse<String> response =
        door.post(
            "/v1/assessments",
            "application/x-ndjson",
            TestForms.JSON + "\n\n{\"oops\":\n" + declaration + "\r\n{\"projectNmae\":1}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    List<JsonNode> lines = response.body().lines().map(AssessmentsTest::tree).toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).at("/source/name").textValue()).isEqualTo("line-1");
    assertThat(lines.get(1).path("line").intValue()).isEqualTo(3);
    assertThat(lines.get(1).path("status").intValue()).isEqualTo(400);
    assertThat(lines.get(2).at("/source/name").textValue()).isEqualTo("line-4");
    assertThat(lines.get(3).path("status").intValue()).isEqualTo(422);
    assertThat(lines.get(3).at("/errors/0/pointer").textValue()).isEqualTo("/projectNmae");
  }

  @Test
  void a_stream_without_a_line_is_refused_for_nothing_was_checked() {
    for (String empty : List.of("", "\n", " \r\n\t\n")) {
      HttpResponse<String> response = door.post("/v1/assessments", "application/x-ndjson", empty);
      assertThat(response.statusCode()).isEqualTo(422);
      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(response.body()).contains("urn:jihe:problem:unreadable", "没有一行申报表");
    }
  }

  @Test
  void why_checks_found_nothing_is_told_where_that_is_asked() throws IOException {
    JsonNode told =
        MAPPER.readTree(
            door.post("/v1/assessments?include=form,whyNot", "text/plain", TestForms.TEXT).body());
    JsonNode why = told.at("/whyNot/0");
    assertThat(why.path("index").intValue()).isEqualTo(1);
    assertThat(why.path("check").textValue()).isNotEmpty();
    assertThat(why.path("condition").textValue()).isNotEmpty();
    assertThat(why.path("cells")).hasSize(1);
    assertThat(told.at("/assessments/0/form").isObject()).isTrue();
    assertThat(door.assess(TestForms.JSON).body()).doesNotContain("whyNot");
    assertThat(
            door.post("/v1/assessments?include=form,whynot", "text/plain", TestForms.TEXT)
                .statusCode())
        .isEqualTo(400);
  }

  private static JsonNode tree(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void the_first_line_is_answered_before_the_last_is_sent() throws IOException {
    try (Wire wire = new Wire(door)) {
      wire.send(
          """
          POST /v1/assessments HTTP/1.1
          Host: localhost
          Content-Type: application/x-ndjson
          Transfer-Encoding: chunked

          """);
      assertThat(wire.chunk(TestForms.JSON + "\n").until("\"line-1\"")).contains("200 OK");
      wire.chunk(TestForms.JSON + "\n").until("\"line-2\"");
      wire.send("0\n\n").until("0");
    }
  }
}
