package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in Chinese mean the same where the system's own encoding cannot write them. */
class ForeignEncodingTest {
  private static final String NINE = "fixtures/filings/nine-forms/filing.txt";

  @TempDir private Path folder = Path.of("");

  private byte[] report(String encoding) throws IOException, InterruptedException {
    Path out = folder.resolve(encoding + ".json");
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=" + encoding,
                "-cp",
                classes,
                "org.jihe.Main",
                "check",
                "--format",
                "json",
                "--out",
                out.toString(),
                NINE)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().put("LC_ALL", encoding.equals("UTF-8") ? "C.UTF-8" : "C");
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the program ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isEqualTo(1);
    return Files.readAllBytes(out);
  }

  @Test
  void a_report_under_ascii_is_that_under_utf8() throws Exception {
    byte[] ascii = report("US-ASCII");
    assertThat(new String(ascii, StandardCharsets.UTF_8)).contains("指标权重合计为80，应为90");
    assertThat(ascii).isEqualTo(report("UTF-8"));
  }
}
