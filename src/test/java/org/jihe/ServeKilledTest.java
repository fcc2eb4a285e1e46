package org.jihe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jihe.workbench.LogAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service killed without warning while it writes its log of decisions. How often is told by
 * {@code -Djihe.kills=50}.
 */
class ServeKilledTest {
  private static final int KILLS = Integer.getInteger("jihe.kills", 2);
  private static final int CLIENTS = 4;
  private static final int ANSWERS = 40;
  private static final String FORM =
      """
      {"projectName":"依法治区","budgetYear":2024,"indicators":[{"name":"完成率","weight":40}]}""";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void every_decision_that_was_answered_is_in_the_log_and_the_log_is_whole() throws Exception {
    Path log = folder.resolve("decisions");
    long logged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int answered = serveAndKill(log);
      LogAudit.Audited audited = LogAudit.of(log);
      assertThat(audited.defects()).isEmpty();
      assertThat(audited.entries()).isGreaterThanOrEqualTo(logged + answered);
      logged = audited.entries();
    }
  }

  /** Serves requests, kills the service amid them, and tells how many had been answered. */
  private int serveAndKill(Path log) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.jihe.Main",
                    "serve",
                    "--port=0",
                    "--rules=rules",
                    "--decision-log=" + log))
            .redirectError(folder.resolve("log").toFile())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      URI assess = URI.create(out.readLine()).resolve("v1/assessments");
      AtomicInteger answers = new AtomicInteger();
      CountDownLatch enough = new CountDownLatch(ANSWERS);
      List<CompletableFuture<Void>> clients =
          IntStream.range(0, CLIENTS)
              .mapToObj(i -> CompletableFuture.runAsync(() -> ask(assess, answers, enough)))
              .toList();
      enough.await();
      process.destroyForcibly().waitFor();
      clients.forEach(CompletableFuture::join);
      return answers.get();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Asks again and again until nobody answers. */
  private static void ask(URI assess, AtomicInteger answers, CountDownLatch enough) {
    HttpRequest request =
        HttpRequest.newBuilder(assess)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(FORM))
            .build();
    try {
      while (true) {
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        answers.incrementAndGet();
        enough.countDown();
      }
    } catch (IOException e) {
      // It has been killed.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
