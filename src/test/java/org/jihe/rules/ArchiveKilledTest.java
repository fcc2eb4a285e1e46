package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jihe.domain.EarlierWorkbook;
import org.jihe.domain.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program killed without warning while it does nothing but put workbooks in their place. How
 * often is told by {@code -Djihe.kills=50}.
 */
class ArchiveKilledTest {
  private static final int KILLS = Integer.getInteger("jihe.kills", 3);
  private static final String FILE = "weights.xlsx";
  private static final int SIZE = 300_000;

  @TempDir private Path directory;

  /** Puts one content after the other in its place until it is killed. */
  static final class Putting {
    private Putting() {}

    public static void main(String[] args) throws IOException {
      RulebookArchive archive = new RulebookArchive(Path.of(args[0]), Clock.systemUTC());
      for (int i = 0; ; i++) {
        archive.put(FILE, content(i));
        System.out.println(i);
      }
    }
  }

  private static byte[] content(int number) {
    byte[] content = new byte[SIZE];
    Arrays.fill(content, (byte) number);
    return content;
  }

  @Test
  void the_workbook_and_whatever_was_kept_of_it_are_whole() throws Exception {
    Random random = new Random(1);
    for (int kill = 0; kill < KILLS; kill++) {
      putAndKill(2 + random.nextInt(40));
      assertWhole(Files.readAllBytes(directory.resolve(FILE)));
      RulebookArchive archive = new RulebookArchive(directory, Clock.systemUTC());
      List<EarlierWorkbook> earlier = archive.earlier();
      assertThat(earlier).isNotEmpty();
      for (EarlierWorkbook kept : earlier) {
        assertWhole(archive.content(kept.file(), kept.sha256()).orElseThrow());
      }
    }
  }

  private static void assertWhole(byte[] content) {
    assertThat(Sha256.hex(content)).isEqualTo(Sha256.hex(content(content[0])));
  }

  private void putAndKill(int lines) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Putting.class.getName(),
                directory.toString())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        assertThat(out.readLine()).isNotNull();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
