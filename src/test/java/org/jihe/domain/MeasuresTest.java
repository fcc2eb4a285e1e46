package org.jihe.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuresTest {
  @Test
  void every_spelling_of_per_cent_is_one() {
    for (String text :
        new String[] {
          "%", "％", "(%)", "（％）", "百分比", "百分率", "百分数", "百分之", "% /％", "%（百分比）", "（百分比）", " % "
        }) {
      assertThat(Measures.plain(text)).as(text).isEqualTo("%");
    }
    assertThat(Measures.plain("千分率")).isEqualTo("‰");
    assertThat(Measures.plain("百分点")).isEqualTo("百分点");
  }

  @Test
  void parentheses_around_a_measure_are_none_of_it() {
    assertThat(Measures.plain("（人次）")).isEqualTo("人次");
    assertThat(Measures.plain("场（次）")).isEqualTo("场(次)");
    assertThat(Measures.plain("")).isEmpty();
  }

  @Test
  void shares_money_and_times_are_not_counted() {
    for (String text : new String[] {"", "%", "元/生/年", "万元", "个工作日", "月", "/10万", "比例"}) {
      assertThat(Measures.counts(text)).as(text).isFalse();
    }
    assertThat(Measures.counts("人次")).isTrue();
  }
}
