package org.jihe.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jihe.domain.Refusal;
import org.jihe.workbench.FixedStore;
import org.jihe.workbench.RulebookStore;
import org.jihe.workbench.TestRulebook;

/** The service, really listening, with a client to call it. */
public final class TestDoor implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final HttpDoor door;

  TestDoor(RulebookStore shelf, String... settings) throws Refusal {
    Map<String, String> flags = new HashMap<>(Map.of("port", "0", "watch-seconds", "0"));
    for (String setting : settings) {
      flags.put(setting.split("=", 2)[0], setting.split("=", 2)[1]);
    }
    door = HttpDoor.open(SettingsReader.read(flags, Map.of()), shelf, log, CLOCK);
  }

  public static TestDoor open(String... settings) throws Refusal {
    return new TestDoor(FixedStore.of(TestRulebook.judge()), settings);
  }

  static TestDoor on(Path rules, String... settings) throws Refusal {
    return new TestDoor(TestRulebook.store(rules), settings);
  }

  int port() {
    return door.port();
  }

  /** Every route, such as {@code GET /healthz}. */
  List<String> routes() {
    return door.routes();
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(door.address() + path.substring(1)));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(with(to(path), headers).GET());
  }

  public HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
    HttpRequest.Builder request = with(to(path), headers);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return send(request.POST(BodyPublishers.ofByteArray(body)));
  }

  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public HttpResponse<String> assess(String json, String... headers) {
    return post("/v1/assessments", "application/json", json, headers);
  }

  HttpResponse<String> put(String path, String type, byte[] body, String... headers) {
    return send(
        with(to(path), headers).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(body)));
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i + 1 < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  /** Waits until a condition holds; a test that waits in vain fails. */
  static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  @Override
  public void close() {
    door.close();
  }
}
