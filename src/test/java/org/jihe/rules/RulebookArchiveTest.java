package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jihe.domain.EarlierWorkbook;
import org.jihe.domain.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookArchiveTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final String FILE = "weights.xlsx";

  @TempDir private Path directory;

  private RulebookArchive archive() {
    return new RulebookArchive(directory, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void every_content_that_was_replaced_is_kept_the_latest_first() throws IOException {
    archive().put(FILE, bytes("one"));
    archive().put(FILE, bytes("two"));
    archive().put(FILE, bytes("three"));
    assertThat(directory.resolve(FILE)).hasContent("three");
    assertThat(archive().earlier())
        .containsExactly(
            new EarlierWorkbook(FILE, NOW.plusMillis(1), Sha256.hex(bytes("two"))),
            new EarlierWorkbook(FILE, NOW, Sha256.hex(bytes("one"))));
    assertThat(archive().content(FILE, Sha256.hex(bytes("one")))).hasValue(bytes("one"));
    assertThat(archive().content(FILE, Sha256.hex(bytes("three")))).isEmpty();
  }

  @Test
  void putting_the_same_again_keeps_nothing_more() throws IOException {
    archive().put(FILE, bytes("one"));
    archive().put(FILE, bytes("one"));
    assertThat(archive().earlier()).isEmpty();
  }

  @Test
  void what_was_kept_and_then_altered_is_not_given_back() throws IOException {
    archive().put(FILE, bytes("one"));
    archive().put(FILE, bytes("two"));
    try (Stream<Path> kept = Files.list(directory.resolve(".versions").resolve(FILE))) {
      Files.writeString(kept.findFirst().orElseThrow(), "altered");
    }
    assertThat(archive().content(FILE, Sha256.hex(bytes("one")))).isEmpty();
  }

  @Test
  void only_the_workbooks_of_a_rulebook_are_taken() {
    for (String name : List.of("../weights.xlsx", "other.xlsx", "weights.txt", "")) {
      assertThatThrownBy(() -> archive().put(name, bytes("x")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void what_is_kept_is_no_part_of_the_rulebook() throws IOException {
    archive().put(FILE, bytes("one"));
    archive().put(FILE, bytes("two"));
    Files.writeString(directory.resolve(".weights.xlsx.unfinished"), "torn");
    assertThat(RulebookFile.in(directory).stream().map(RulebookFile::name)).containsExactly(FILE);
  }
}
