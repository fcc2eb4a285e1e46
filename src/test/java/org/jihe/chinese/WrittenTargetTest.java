package org.jihe.chinese;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jihe.domain.Aim;
import org.jihe.domain.Measures;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets as departments write them, and what a person reads: targets.tsv. */
class WrittenTargetTest {
  record Sample(String text, String beside, String reading) {
    static Sample of(String line) {
      String[] cells = line.split("\t", -1);
      return new Sample(cells[0], cells[1], cells[2]);
    }
  }

  static List<Sample> samples() throws IOException {
    try (InputStream in = WrittenTargetTest.class.getResourceAsStream("targets.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Sample::of)
          .toList();
    }
  }

  private static String reading(String text, String beside) {
    WrittenTarget read = TargetReader.read(text, beside);
    String measure = Measures.plain(beside.isEmpty() ? read.measure() : beside);
    return switch (read.aim().kind()) {
      case NUMBER -> read.comparator().glyph() + plain(read.number()) + measure;
      case RANGE -> "区间";
      case DAY -> "日期" + (read.aim().year() == 0 ? "" : read.aim().year());
      case WORDS -> "文字";
      case NOTHING -> "没有";
      case UNREADABLE -> "读不出";
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_target_is_read_as_a_person_reads_it(Sample sample) {
    assertThat(reading(sample.text(), sample.beside())).isEqualTo(sample.reading());
  }

  @Test
  void there_are_many_of_them() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void full_width_and_blanks_make_no_difference(Sample sample) {
    String wide = wide(sample.text());
    assertThat(reading(wide, wide(sample.beside()))).isEqualTo(sample.reading());
    String spaced = spaced(sample.text());
    assertThat(reading(spaced, sample.beside())).as(spaced).isEqualTo(sample.reading());
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c - '!' + '！' : c)));
    return wide.toString();
  }

  /** Blanks wherever none parts two characters of a number. */
  private static String spaced(String written) {
    String text = Widths.half(written);
    StringBuilder spaced = new StringBuilder("　");
    for (int i = 0; i < text.length(); i++) {
      spaced.append(text.charAt(i));
      boolean word = i + 1 < text.length() && text.charAt(i) < 0x80 && text.charAt(i + 1) < 0x80;
      spaced.append(word ? "" : "\u00a0\u200b");
    }
    return spaced.toString();
  }

  @Test
  void whatever_is_written_is_read_and_nothing_is_thrown() {
    Random random = new Random(13);
    String letters = "0123456789〇一二十百千万亿%‰≥≤=<>~-—.,，。（）()年月日季度底前内以上下达控制在人次个/:*xX 　\u200b优Ⅲ⽉";
    for (int i = 0; i < 40_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(24), 0, letters.length())
          .forEach(c -> text.append(letters.charAt(c)));
      WrittenTarget read = TargetReader.read(text.toString(), random.nextBoolean() ? "%" : "");
      assertThat(read.aim().kind() == Aim.Kind.NUMBER || read.number().signum() == 0).isTrue();
    }
  }

  @Test
  void what_is_long_takes_no_longer_than_its_length() {
    Stream.of("9", "9%", "控制在", "≥", "一", "(", "年", "1-", "2025年", "每月", "9.", "、", "人/")
        .forEach(
            part ->
                Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> {
                      for (int length = 1; length < 90; length++) {
                        TargetReader.read(part.repeat(length), "%");
                      }
                      TargetReader.read(part.repeat(200_000), "个");
                    },
                    part));
  }

  @Test
  void comparator_and_measure_are_told_as_they_are_written() {
    WrittenTarget read = TargetReader.read("＞＝ ９２ ％", "");
    assertThat(read.comparison()).isEqualTo("＞＝");
    assertThat(read.measure()).isEqualTo("％");
    assertThat(TargetReader.read("12 场（次）以上", "").measure()).isEqualTo("场（次）");
  }

  @Test
  void a_contradicted_measure_is_a_conflict() {
    assertThat(TargetReader.read("95%", "个").conflict()).isTrue();
    assertThat(TargetReader.read("95%", "百分率").conflict()).isFalse();
  }
}
