package org.jihe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as users start it: a process of its own. */
class ServeProcessTest {
  private static final int DECLARATIONS = 10_000;
  private static final String LINE =
      """
      {"projectCode":"50010622T000000118102","projectName":"依法治区%d","budgetYear":2024,\
      "amountUnit":"万元","budget":{"total":8.38,"districtExpenditure":8.38},\
      "overview":"开展法治督察。","legalBasis":"渝委法〔2021〕5号","annualGoal":"督察22个部门。",\
      "indicators":[{"name":"法治督察完成率","weight":40,"measure":"%%","comparator":"≥","target":"92"}]}
      """;

  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.jihe.Main",
                "serve"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("log").toFile()).start();
  }

  @Test
  void ten_thousand_declarations_pass_through_one_request_in_256_megabytes() throws Exception {
    Process process = start("--port", "0", "--rules", "rules", "--watch-seconds", "0");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      URI address = URI.create(out.readLine());
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("v1/assessments"))
              .header("Content-Type", "application/x-ndjson")
              .POST(BodyPublishers.ofInputStream(ServeProcessTest::declarations))
              .build();
      try (Stream<String> answers =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
        assertThat(answers.filter(line -> line.contains("\"assessments\":[{")).count())
            .isEqualTo(DECLARATIONS);
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
    assertThat(folder.resolve("log")).content().contains("\"event\":\"stopped\"");
  }

  private static InputStream declarations() {
    return new SequenceInputStream(
        Collections.enumeration(
            IntStream.range(0, DECLARATIONS)
                .mapToObj(i -> LINE.formatted(i).getBytes(StandardCharsets.UTF_8))
                .map(ByteArrayInputStream::new)
                .toList()));
  }

  @Test
  void a_wrong_setting_is_one_line_and_exits_with_2() throws Exception {
    Process process = start("--port", "eighty");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(folder.resolve("log")).content().hasLineCount(1).contains("port", "“eighty”");
  }
}
