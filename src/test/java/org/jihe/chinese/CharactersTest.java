package org.jihe.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.Comparator;
import org.junit.jupiter.api.Test;

/** Widths, look-alikes, display width, likeness, multipliers, measure words. */
class CharactersTest {
  @Test
  void full_width_characters_are_made_half_width_where_they_stand() {
    assertThat(Widths.half("１，０００％　（Ａ）−")).isEqualTo("1,000% (A)-");
    assertThat(Widths.half("万元")).isEqualTo("万元");
  }

  @Test
  void what_looks_alike_is_one() {
    assertThat(Lookalikes.fold("≧≦═﹪")).isEqualTo("≥≤=%");
    assertThat(Lookalikes.fold("1－2—3–4―5‐6‑7−8")).isEqualTo("1-2-3-4-5-6-7-8");
    assertThat(Lookalikes.fold("1～2∼3〜4")).isEqualTo("1~2~3~4");
    assertThat(Lookalikes.fold("〔【［〖（")).isEqualTo("(((((");
    assertThat(Lookalikes.fold("⽉⽇⼈⾦")).isEqualTo("月日人金");
    assertThat(Lookalikes.fold("\uf9dc\uf92a")).isEqualTo("隆浪");
    assertThat(Lookalikes.plain("指\u200b标　值\ufeff")).isEqualTo("指标值");
  }

  @Test
  void folding_keeps_every_place() {
    String text = "≧９５％〔⽉〕　\u200b";
    assertThat(Lookalikes.fold(text)).hasSameSizeAs(text);
    assertThat(Widths.half(text)).hasSameSizeAs(text);
  }

  @Test
  void a_chinese_character_is_two_columns_wide() {
    assertThat(DisplayWidth.of("绩核")).isEqualTo(4);
    assertThat(DisplayWidth.of("（Ａ）〔》　")).isEqualTo(12);
    assertThat(DisplayWidth.of("ab≥")).isEqualTo(3);
    assertThat(DisplayWidth.inPrint("ab≥")).isEqualTo(4);
    assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    assertThat(DisplayWidth.of("a\u200B")).isEqualTo(1);
  }

  @Test
  void a_key_is_meant_by_its_letters_and_a_word_by_its_characters_too() {
    assertThat(Likeness.key("project_name", List.of("projectName", "overview")))
        .contains("projectName");
    assertThat(Likeness.key("名称指标", List.of("指标名称"))).isEmpty();
    assertThat(Likeness.word("名称指标", List.of("指标名称"))).contains("指标名称");
    assertThat(Likeness.word("名称", List.of("指标名称", "单位"))).contains("指标名称");
    assertThat(Likeness.word("完全不同", List.of("指标名称"))).isEmpty();
  }

  @Test
  void multipliers_are_taken_off_and_shares_have_none() {
    assertThat(Multipliers.plain("万平方米")).isEqualTo("平方米");
    assertThat(Multipliers.plain("百万元")).isEqualTo("元");
    assertThat(Multipliers.plain("百分比")).isEqualTo("百分比");
    assertThat(Multipliers.plain("千分之")).isEqualTo("千分之");
    assertThat(Multipliers.scaled(new BigDecimal("1.5"), "万平方米")).isEqualByComparingTo("15000");
  }

  @Test
  void the_longest_measure_word_counts() {
    assertThat(MeasureWords.lengthAt("个工作日内", 0)).isEqualTo(4);
    assertThat(MeasureWords.lengthAt("个村", 0)).isEqualTo(1);
    assertThat(MeasureWords.isOne("改善")).isFalse();
  }

  @Test
  void kind_and_direction_are_no_comparators() {
    assertThat(Nature.of("≧").comparator()).isEqualTo(Comparator.AT_LEAST);
    assertThat(Nature.of("大于等于（≥）").comparator()).isEqualTo(Comparator.AT_LEAST);
    assertThat(Nature.of("正向（≥）").comparator()).isEqualTo(Comparator.AT_LEAST);
    assertThat(Nature.of("定性指标").comparator()).isEqualTo(Comparator.QUALITATIVE);
    for (String text : List.of("定量", "正向", "负向", "反向", "正指标", "定量指标", "正向/定量")) {
      assertThat(Nature.of(text).withoutComparator()).as(text).isTrue();
    }
    assertThat(Nature.of("反向").direction()).isEqualTo(Nature.Direction.LOWER);
    for (String text : List.of("≈", "≥≤", "数量多")) {
      assertThat(Nature.of(text).known()).as(text).isFalse();
    }
  }
}
