package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jihe.http.ChangedRules.OFFICER;
import static org.jihe.http.ChangedRules.PLATFORM;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jihe.domain.Cancelled;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Progress;
import org.jihe.workbench.FixedStore;
import org.jihe.workbench.StandInJudge;
import org.jihe.workbench.TestRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work is followed, and ends when whoever asked for it says so. */
class WorkTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String[] NAMED = {"X-Request-Id", "my-work"};

  @TempDir private Path folder;

  /** A rulebook whose work never ends of itself; it tells when it has begun and when it is over. */
  private static final class Endless extends StandInJudge {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    Endless() {
      super(TestRulebook.judge());
    }

    private void goOn() {
      begun.countDown();
      try {
        while (true) {
          Cancelled.ifInterrupted();
          Thread.onSpinWait();
        }
      } finally {
        over.countDown();
      }
    }

    @Override
    public Report check(Filing filing, OptionalInt asOf) {
      goOn();
      return super.check(filing, asOf);
    }

    @Override
    public Optional<Coverage> coverage(Progress progress) {
      progress.begins(7);
      progress.advances();
      goOn();
      return Optional.empty();
    }
  }

  private static String delete(TestDoor door, String path, String... headers) {
    return "" + TestDoor.send(with(door, path, headers)).statusCode();
  }

  private static java.net.http.HttpRequest.Builder with(
      TestDoor door, String path, String... headers) {
    java.net.http.HttpRequest.Builder request = door.to(path).DELETE();
    return headers.length == 0 ? request : request.headers(headers);
  }

  @Test
  void a_check_that_is_cancelled_ends_on_the_service_too() throws Exception {
    Endless work = new Endless();
    try (TestDoor door = new TestDoor(FixedStore.of(work))) {
      CompletableFuture<HttpResponse<String>> asked =
          CompletableFuture.supplyAsync(() -> door.assess(TestForms.JSON, NAMED));
      work.begun.await();
      assertThat(MAPPER.readTree(door.get("/v1/work/my-work").body()).path("id").asText())
          .isEqualTo("my-work");
      assertThat(delete(door, "/v1/work/my-work")).isEqualTo("204");
      work.over.await();
      assertThat(asked.join().statusCode()).isEqualTo(409);
      assertThat(asked.join().body()).contains("urn:jihe:problem:cancelled", "已按要求取消");
      TestDoor.await(() -> door.get("/metrics").body().contains("jihe_places_taken 0.0"));
      assertThat(delete(door, "/v1/work/my-work")).isEqualTo("404");
    }
  }

  @Test
  void a_stream_that_is_cancelled_ends_with_the_line_that_says_so() throws Exception {
    Endless work = new Endless();
    try (TestDoor door = new TestDoor(FixedStore.of(work))) {
      CompletableFuture<HttpResponse<String>> asked =
          CompletableFuture.supplyAsync(
              () ->
                  door.post(
                      "/v1/assessments",
                      "application/x-ndjson",
                      (TestForms.JSON + "\n").repeat(3),
                      NAMED));
      work.begun.await();
      assertThat(delete(door, "/v1/work/my-work")).isEqualTo("204");
      assertThat(asked.join().body().lines().toList())
          .singleElement()
          .asString()
          .contains("\"line\":1", "urn:jihe:problem:cancelled");
    }
  }

  @Test
  void nobody_stops_the_work_of_another() throws Exception {
    ChangedRules copy = ChangedRules.in(folder);
    Endless work = new Endless();
    try (TestDoor door = new TestDoor(FixedStore.of(work), "tokens=" + folder.resolve("tokens"))) {
      CompletableFuture<HttpResponse<String>> asked =
          CompletableFuture.supplyAsync(
              () -> door.assess(TestForms.JSON, "X-Request-Id", "my-work", OFFICER[0], OFFICER[1]));
      work.begun.await();
      assertThat(delete(door, "/v1/work/my-work")).isEqualTo("401");
      assertThat(delete(door, "/v1/work/my-work", PLATFORM)).isEqualTo("404");
      assertThat(delete(door, "/v1/work/my-work", OFFICER)).isEqualTo("204");
      assertThat(asked.join().statusCode()).isEqualTo(409);
    }
    assertThat(copy.folder()).isEqualTo(folder);
  }

  @Test
  void coverage_is_worked_out_beside_the_checks_and_can_be_stopped() throws Exception {
    Endless work = new Endless();
    try (TestDoor door = new TestDoor(FixedStore.of(work), "max-workers=1", "max-requests=1")) {
      assertThat(door.get("/v1/rules/coverage").body()).contains("\"state\":\"none\"");
      assertThat(door.post("/v1/rules/coverage", "", "").body()).contains("\"state\":\"running\"");
      work.begun.await();
      assertThat(door.get("/v1/rules/coverage").body())
          .contains("\"part\":1,\"done\":1,\"steps\":7");
      assertThat(door.get("/v1/rules").statusCode()).as("the only worker is free").isEqualTo(200);
      assertThat(delete(door, "/v1/rules/coverage")).isEqualTo("200");
      work.over.await();
      assertThat(door.get("/v1/rules/coverage").body()).contains("\"state\":\"stopped\"");
    }
  }

  @Test
  void coverage_of_real_rules_is_told_row_by_row_and_kept() throws Exception {
    ChangedRules copy = ChangedRules.in(folder);
    try (TestDoor door = copy.door()) {
      assertThat(door.post("/v1/rules/coverage", "", "", PLATFORM).statusCode()).isEqualTo(403);
      door.post("/v1/rules/coverage", "", "", OFFICER);
      TestDoor.await(
          () -> !door.get("/v1/rules/coverage", PLATFORM).body().contains("\"running\""));
      var told = MAPPER.readTree(door.get("/v1/rules/coverage", PLATFORM).body());
      assertThat(told.path("state").asText()).isEqualTo("done");
      assertThat(told.path("fired").asInt()).isPositive().isLessThan(told.path("rows").asInt());
      assertThat(told.path("list")).hasSize(told.path("rows").asInt());
      assertThat(door.post("/v1/rules/coverage", "", "", OFFICER).body()).contains("\"done\"");
    }
  }

  @Test
  void without_fixtures_no_coverage_is_told() throws Exception {
    ChangedRules copy = ChangedRules.in(folder);
    try (TestDoor door = copy.door(folder.resolve("nothing"))) {
      door.post("/v1/rules/coverage", "", "", OFFICER);
      TestDoor.await(
          () -> door.get("/v1/rules/coverage", OFFICER).body().contains("\"noFixtures\""));
    }
  }
}
