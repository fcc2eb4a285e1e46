package org.jihe.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChineseNumeralsTest {
  @Test
  void counted_spelled_and_formal_numbers_are_read() {
    Map.ofEntries(
            Map.entry("零", 0L),
            Map.entry("两", 2L),
            Map.entry("十", 10L),
            Map.entry("十二", 12L),
            Map.entry("三十五", 35L),
            Map.entry("一百一十", 110L),
            Map.entry("一百零五", 105L),
            Map.entry("三百五", 350L),
            Map.entry("一万二", 12_000L),
            Map.entry("一万零二", 10_002L),
            Map.entry("一万二千", 12_000L),
            Map.entry("十万", 100_000L),
            Map.entry("两千五百万", 25_000_000L),
            Map.entry("一亿二千万", 120_000_000L),
            Map.entry("一万亿", 1_000_000_000_000L),
            Map.entry("二〇二五", 2025L),
            Map.entry("二○二五", 2025L),
            Map.entry("壹佰贰拾叁万肆仟伍佰", 1_234_500L))
        .forEach(
            (text, number) -> assertThat(ChineseNumerals.read(text)).as(text).hasValue(number));
  }

  @Test
  void what_is_not_well_formed_is_no_number() {
    for (String text : new String[] {"", "三五", "十十", "百", "万", "一千万千", "三人", "一零", "一百百"}) {
      assertThat(ChineseNumerals.read(text)).as(text).isEmpty();
    }
  }

  @Test
  void what_is_written_is_read_again() {
    for (int number = 1; number < 1000; number++) {
      assertThat(ChineseNumerals.read(ChineseNumerals.write(number))).hasValue(number);
    }
  }
}
