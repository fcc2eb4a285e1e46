package org.jihe.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jihe.http.HttpDoor;
import org.jihe.http.Settings;
import org.jihe.http.SettingsReader;
import org.jihe.rules.RulebookDirectory;
import org.jihe.rules.RulebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reloads while requests come in: none fails, and none is judged by two rulebooks. How many is told
 * by {@code -Djihe.reloads=1000}.
 */
class ReloadUnderTrafficTest {
  private static final int RELOADS = Integer.getInteger("jihe.reloads", 15);
  private static final int CLIENTS = 3;
  private static final String FORM =
      """
      {"projectCode":"50010622T000000118102","projectName":"依法治区","budgetYear":2024,\
      "indicators":[{"name":"法治督察完成率","weight":40,"measure":"%","comparator":"≥","target":"92"}]}
      """;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  /** The rulebook with a remark in one of its workbooks. */
  private List<RulebookFile> changed() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Path.of("rules").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path text = folder.resolve("wording.txt");
    String changed = Files.readString(text).replaceFirst("即使", "即使使");
    assertThat(changed).isNotEqualTo(Files.readString(text));
    Files.writeString(text, changed);
    assertThat(RulebookDirectory.build(folder).defects()).isEmpty();
    return RulebookFile.in(folder);
  }

  private static HttpResponse<String> post(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(FORM))
              .build();
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void not_one_answer_fails_or_is_of_two_rulebooks() throws Exception {
    List<RulebookFile> one = RulebookFile.in(Path.of("rules"));
    List<RulebookFile> other = changed();
    AtomicBoolean turned = new AtomicBoolean();
    RulebookStore store =
        new RulebookStore(
            () -> turned.get() ? other : one,
            Optional.empty(),
            new FixtureShelf(Path.of("fixtures")),
            Clock.systemUTC());
    Settings settings = SettingsReader.read(Map.of("port", "0", "watch-seconds", "0"), Map.of());
    try (HttpDoor door =
        HttpDoor.open(settings, store, OutputStream.nullOutputStream(), Clock.systemUTC())) {
      String assess = door.address() + "v1/assessments";
      String reload = door.address() + "v1/rulebook/reload";
      String byOne = post(assess).body();
      turned.set(true);
      assertThat(post(reload).statusCode()).isEqualTo(200);
      String byOther = post(assess).body();
      assertThat(byOther).isNotEqualTo(byOne);

      int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
      AtomicBoolean over = new AtomicBoolean();
      AtomicInteger answers = new AtomicInteger();
      List<CompletableFuture<Void>> clients =
          IntStream.range(0, CLIENTS)
              .mapToObj(
                  i ->
                      CompletableFuture.runAsync(
                          () -> {
                            while (!over.get()) {
                              assertThat(post(assess).body()).isIn(byOne, byOther);
                              answers.incrementAndGet();
                            }
                          }))
              .toList();
      for (int i = 0; i < RELOADS; i++) {
        turned.set(i % 2 == 1);
        assertThat(post(reload).statusCode()).isEqualTo(200);
        assertThat(post(assess).body()).isEqualTo(turned.get() ? byOther : byOne);
      }
      over.set(true);
      clients.forEach(CompletableFuture::join);
      assertThat(answers.get()).isGreaterThan(RELOADS);
      // A compiler that ran again would have left hundreds of classes each time.
      assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - classes)
          .isLessThan(1000);
    }
  }
}
