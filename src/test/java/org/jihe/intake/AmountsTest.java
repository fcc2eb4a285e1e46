package org.jihe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Entry;
import org.jihe.domain.Figure;
import org.jihe.domain.Place;
import org.jihe.domain.Presence;
import org.jihe.office.Defects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money and years as people write them. */
class AmountsTest {
  private static Entry written(String raw) {
    return Entry.of(raw, Place.nowhere("/budget/total", "预算"));
  }

  private static Figure amount(String raw, AmountUnit unit, Defects defects) {
    return Amounts.figure(written(raw), unit, AmountUnit.UNDECLARED, defects);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100|100|0",
        "100.00|100|0",
        "1,000.50|1000.5|0",
        "１，０００．５|1000.5|0",
        "1 000|1000|0",
        "1，000.5|1000.5|0",
        "１００|100|0",
        "0.00|0|0",
        "-5|-5|0",
        "100万元|100|0",
        "100 万元|100|0",
        "100.00（万元）|100|0",
        "人民币100万元整|100|0",
        "￥100|100|0",
        "-|0|1",
        "—|0|1",
        "——|0|1",
        "--|0|1",
        "－|0|1",
        "/|0|1",
        "无|0|1",
        "100万|100|1",
        "100元|0.01|1",
        "1亿元|10000|1",
        "壹佰万元整|100|1",
        "人民币壹佰贰拾万伍仟元整|120.5|1",
        "约100|100|1",
        "100（其中财政100）|100|1",
        "120（100+20）|120|1"
      })
  void an_amount_on_a_form_in_ten_thousand_yuan(String raw, String number, int notes) {
    Defects defects = new Defects("a.txt");
    assertThat(amount(raw, AmountUnit.TEN_THOUSAND_YUAN, defects).text()).isEqualTo(number);
    assertThat(defects.notes()).hasSize(notes);
    assertThat(defects.list()).isEmpty();
  }

  @Test
  void what_is_no_single_amount_is_unreadable_and_a_bare_unit_is_blank() {
    Defects defects = new Defects("a.txt");
    for (String raw :
        new String[] {
          "100+20", "100 20", "50至60", "见附件", "壹佰万", "100亿万", "1.2.3", "12千", "100元/年"
        }) {
      assertThat(amount(raw, AmountUnit.TEN_THOUSAND_YUAN, defects).entry().presence())
          .as(raw)
          .isEqualTo(Presence.UNREADABLE);
    }
    for (String raw : new String[] {"万元", "____万元", "  元"}) {
      assertThat(amount(raw, AmountUnit.TEN_THOUSAND_YUAN, defects).entry().presence())
          .as(raw)
          .isEqualTo(Presence.BLANK);
    }
  }

  @Test
  void a_unit_that_nothing_states_is_never_guessed() {
    Defects defects = new Defects("a.txt");
    assertThat(amount("100万", AmountUnit.YUAN, defects).text()).isEqualTo("1000000");
    assertThat(amount("100万", AmountUnit.THOUSAND_YUAN, defects).readable()).isFalse();
    assertThat(amount("100万", AmountUnit.UNDECLARED, defects).readable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2025,2025",
    "2025年,2025",
    "2025年度,2025",
    "（2025年度）,2025",
    "２０２５,2025",
    "二〇二五年,2025",
    "二○二五年度,2025",
    "2025年1月1日至2025年12月31日,2025",
    "2025年1月-12月,2025",
    "2025-2027,''",
    "2025年-2027年,''",
    "24,''",
    "2025.5,''",
    "第二年,''"
  })
  void a_year_is_one_year(String raw, String year) {
    Figure read = Amounts.year(written(raw));
    assertThat(read.readable() ? read.text() : "").isEqualTo(year);
  }

  @Test
  void weights_are_points() {
    Set<String> points = Set.of("", "%", "分");
    for (String raw : new String[] {"10", "10分", "（10分）", "10.0", "10%", "１０", " 10 分 "}) {
      assertThat(Amounts.plain(written(raw), points).text()).as(raw).isEqualTo("10");
    }
    assertThat(Amounts.plain(written("-"), points).text()).isEqualTo("0");
    assertThat(Amounts.plain(written("10个"), points).readable()).isFalse();
  }
}
