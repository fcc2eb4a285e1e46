package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.workbench.FixedStore;
import org.jihe.workbench.Judge;
import org.jihe.workbench.ListedCheck;
import org.jihe.workbench.StandInJudge;
import org.jihe.workbench.TestRulebook;
import org.junit.jupiter.api.Test;

/** Beyond its bounds the service answers honestly, and goes on answering. */
class BoundsTest {
  private static final String HEAD =
      """
      POST /v1/assessments HTTP/1.1
      Host: localhost
      Content-Type: application/json
      """;

  private static void stillAnswers(TestDoor door) {
    assertThat(door.assess(TestForms.JSON).statusCode()).isEqualTo(200);
  }

  @Test
  void a_body_that_says_it_is_too_large_is_not_read() throws Exception {
    try (TestDoor door = TestDoor.open("max-body-mb=1");
        Wire wire = new Wire(door)) {
      wire.send(HEAD + "Content-Length: 1048577\n\n");
      assertThat(wire.rest()).startsWith("HTTP/1.1 413").contains("urn:jihe:problem:too-large");
      stillAnswers(door);
    }
  }

  @Test
  void a_body_that_does_not_say_how_large_it_is_is_read_up_to_the_bound() throws Exception {
    try (TestDoor door = TestDoor.open("max-body-mb=1");
        Wire wire = new Wire(door)) {
      wire.send(HEAD + "Transfer-Encoding: chunked\n\n");
      wire.chunk(" ".repeat(1 << 20)).chunk(" ");
      assertThat(wire.until("too-large")).startsWith("HTTP/1.1 413");
      stillAnswers(door);
    }
  }

  @Test
  void a_line_that_is_too_long_is_answered_in_its_place() throws Exception {
    try (TestDoor door = TestDoor.open("max-body-mb=1")) {
      HttpResponse<String> response =
          door.post(
              "/v1/assessments",
              "application/x-ndjson",
              " ".repeat(1 << 21) + "{\n" + TestForms.JSON + "\n");
      List<String> lines = response.body().lines().toList();
      assertThat(lines.get(0)).contains("\"line\":1", "413");
      assertThat(lines.get(1)).contains("line-2", "assessments");
    }
  }

  @Test
  void more_forms_than_are_taken_at_a_time_are_refused() throws Exception {
    try (TestDoor door = TestDoor.open("max-declarations=2")) {
      String one = TestForms.JSON.substring(17, TestForms.JSON.length() - 2);
      String two = "[" + one + "," + one + "]";
      assertThat(door.assess(two).statusCode()).isEqualTo(200);
      HttpResponse<String> three = door.assess("[" + one + "," + one + "," + one + "]");
      assertThat(three.statusCode()).isEqualTo(413);
      assertThat(three.body()).contains("NDJSON");
    }
  }

  @Test
  void a_client_that_falls_silent_is_answered_and_let_go() throws Exception {
    try (TestDoor door = TestDoor.open("idle-seconds=1");
        Wire wire = new Wire(door)) {
      wire.send(HEAD + "Content-Length: 1000\n\n{\"decl");
      assertThat(wire.rest()).startsWith("HTTP/1.1 408");
      stillAnswers(door);
    }
  }

  @Test
  void a_client_that_stops_half_way_is_let_go() throws Exception {
    try (TestDoor door = TestDoor.open();
        Wire wire = new Wire(door)) {
      wire.send(HEAD + "Content-Length: 1000\n\n{\"decl").closeHalf();
      assertThat(wire.rest()).doesNotContain("200 OK");
      stillAnswers(door);
    }
  }

  @Test
  void a_client_that_dribbles_is_let_go_in_time() throws Exception {
    try (TestDoor door = TestDoor.open("request-seconds=1");
        Wire wire = new Wire(door)) {
      wire.send(HEAD + "Transfer-Encoding: chunked\n\n");
      CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> answer(wire));
      TestDoor.await(
          () -> {
            dribble(wire);
            return answer.isDone();
          });
      assertThat(answer.join()).startsWith("HTTP/1.1 408");
      stillAnswers(door);
    }
  }

  private static void dribble(Wire wire) {
    try {
      wire.chunk(" ");
    } catch (IOException e) {
      // It has been let go, which the answer tells.
      return;
    }
  }

  private static String answer(Wire wire) {
    try {
      return wire.until("urn:jihe");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A rulebook that judges only when it is let. */
  private static final class Held extends StandInJudge {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch may = new CountDownLatch(1);

    Held() {
      super(TestRulebook.judge());
    }

    @Override
    public Report check(Filing filing, OptionalInt asOf) {
      begun.countDown();
      boolean free = false;
      while (!free) {
        try {
          may.await();
          free = true;
        } catch (InterruptedException e) {
          // As rules do, it goes on.
          free = false;
        }
      }
      return super.check(filing, asOf);
    }
  }

  private static Held held() {
    return new Held();
  }

  @Test
  void when_every_place_is_taken_the_next_is_told_to_come_back() throws Exception {
    Held held = held();
    try (TestDoor door = new TestDoor(FixedStore.of(held), "max-workers=1", "max-requests=1")) {
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> door.assess(TestForms.JSON));
      held.begun.await();
      HttpResponse<String> second = door.assess(TestForms.JSON);
      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.headers().firstValue("Retry-After")).contains("1");
      assertThat(door.get("/healthz").statusCode()).isEqualTo(200);
      held.may.countDown();
      assertThat(first.join().statusCode()).isEqualTo(200);
      stillAnswers(door);
    }
  }

  @Test
  void what_takes_too_long_is_given_up_and_keeps_its_place_until_it_ends() throws Exception {
    Held held = held();
    try (TestDoor door =
        new TestDoor(FixedStore.of(held), "max-workers=1", "max-requests=1", "request-seconds=1")) {
      HttpResponse<String> response = door.assess(TestForms.JSON);
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("took-too-long");
      assertThat(door.assess(TestForms.JSON).body()).contains("urn:jihe:problem:full");
      held.may.countDown();
      TestDoor.await(() -> door.assess(TestForms.JSON).statusCode() == 200);
    }
  }

  @Test
  void a_trial_may_take_longer_than_a_check() throws Exception {
    Held held = held();
    CountDownLatch checkGivenUp = new CountDownLatch(1);
    FixedStore slow = FixedStore.of(held).trying(() -> until(checkGivenUp));
    try (TestDoor door = new TestDoor(slow, "max-workers=2", "request-seconds=1")) {
      CompletableFuture<HttpResponse<String>> trial =
          CompletableFuture.supplyAsync(
              () ->
                  door.post(
                      "/v1/trials",
                      "multipart/form-data; boundary=b",
                      "--b\r\nContent-Disposition: form-data; name=\"workbook\";"
                          + " filename=\"weights.xlsx\"\r\n\r\n-\r\n--b--\r\n",
                      "X-Request-Id",
                      "trial"));
      TestDoor.await(() -> door.get("/v1/work/trial").statusCode() == 200);
      assertThat(door.assess(TestForms.JSON).body()).contains("took-too-long");
      checkGivenUp.countDown();
      assertThat(trial.join().statusCode()).isEqualTo(200);
      held.may.countDown();
    }
  }

  private static void until(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("cancelled", e);
    }
  }

  @Test
  void when_the_client_goes_away_the_work_ends() throws Exception {
    try (TestDoor door = TestDoor.open()) {
      try (Wire wire = new Wire(door)) {
        wire.send(
            """
            POST /v1/assessments HTTP/1.1
            Host: localhost
            Content-Type: application/x-ndjson
            Transfer-Encoding: chunked

            """);
        wire.chunk((TestForms.JSON + "\n").repeat(50)).until("\"line-1\"");
      }
      TestDoor.await(() -> door.get("/metrics").body().contains("jihe_places_taken 0.0"));
      assertThat(door.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void stopping_finishes_what_is_under_way() throws Exception {
    Held held = held();
    TestDoor door = new TestDoor(FixedStore.of(held), "max-workers=1");
    CompletableFuture<HttpResponse<String>> underWay =
        CompletableFuture.supplyAsync(() -> door.assess(TestForms.JSON));
    held.begun.await();
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(door::close);
    TestDoor.await(() -> door.get("/readyz").statusCode() == 503);
    assertThat(door.assess(TestForms.JSON).body()).contains("urn:jihe:problem:stopping");
    held.may.countDown();
    assertThat(underWay.join().statusCode()).isEqualTo(200);
    stopped.join();
    assertThat(door.log()).contains("\"event\":\"stopped\",\"finished\":true");
  }

  @Test
  void our_failure_is_an_id_and_nothing_else() throws Exception {
    Judge broken =
        new StandInJudge(TestRulebook.judge()) {
          @Override
          public List<ListedCheck> checks() {
            throw new StackOverflowError("私密内容");
          }

          @Override
          public Report check(Filing filing, OptionalInt asOf) {
            throw new IllegalStateException("私密内容");
          }
        };
    try (TestDoor door = new TestDoor(FixedStore.of(broken))) {
      for (HttpResponse<String> response :
          List.of(door.assess(TestForms.JSON), door.get("/v1/checks"))) {
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
            .matches(
                "\\{\"type\":\"urn:jihe:problem:failed\",\"title\":\"程序内部错误\","
                    + "\"status\":500,\"id\":\"[0-9a-f]{8}\"}\\n");
      }
      String line = door.post("/v1/assessments", "application/x-ndjson", TestForms.JSON).body();
      assertThat(line).contains("\"line\":1", "\"status\":500").doesNotContain("私密");
      assertThat(door.log()).contains("\"event\":\"failure\"").doesNotContain("私密");
    }
  }
}
