package org.jihe.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jihe.domain.Field;
import org.jihe.domain.NumberingGap;
import org.jihe.domain.OpenEnd;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.StrayWhitespace;
import org.jihe.domain.UnpairedMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksAndBlanksTest {
  @ParameterizedTest
  @CsvSource({
    "'区司法　局', 全角空格",
    "'449 ', 首尾空格",
    "'一次  两次', 连续空格",
    "'一次\u00a0两次', 不间断空格",
    "'一次\u200b两次', 零宽字符",
    "'一次\u0007两次', 控制字符",
    "'　区司法局', 全角空格、首尾空格",
  })
  void stray_blanks_are_told_by_their_kind(String raw, String kinds) {
    assertThat(Forms.observed(StrayWhitespace.class, Forms.form().overview(raw)))
        .extracting(StrayWhitespace::kinds)
        .containsExactly(kinds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"中共中央办公厅 国务院办公厅", "第一段。\n　　第二段。\n    第三段。", "第一段。\r\n第二段。", "　 　", "无空格"})
  void ordinary_blanks_are_no_stray_ones(String raw) {
    assertThat(Forms.observed(StrayWhitespace.class, Forms.form().overview(raw))).isEmpty();
  }

  @Test
  void all_fields_with_stray_blanks_are_told_at_once() {
    Forms form =
        Forms.form()
            .with(Field.COMPETENT_DEPARTMENT, "　区司法局")
            .with(Field.BUDGET_TOTAL, "449 ")
            .with(Field.TOWNSHIP_SUBSIDY, "　")
            .indicator("督察完成率　", "40　", "%", "≥", "92");

    List<StrayWhitespace> found = Forms.observed(StrayWhitespace.class, form);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).places())
        .extracting(Place::field)
        .containsExactly(
            "/competentDepartment", "/budget/total", "/indicators/0/name", "/indicators/0/weight");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "联合打造“行政争议化解中心；提高水平。 | “",
        "《关于印发〈规划》的通知 | 〈",
        "补贴（含值班补贴。 | （",
        "补贴含值班补贴）。 | ）",
        "渝财行〔2011号 | 〔",
        "称为\"大调解。 | \"",
      })
  void a_mark_without_its_partner_is_told(String text, String mark) {
    assertThat(Forms.observed(UnpairedMark.class, Forms.form().goal(text)))
        .extracting(UnpairedMark::mark)
        .containsExactly(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "深化“大调解”体系（含‘访调对接’）。",
        "（2021年)与(2022年）",
        "1）普法；2）援助；a)调解。",
        "（1)普法",
        "《关于印发〈规划 (2020—2025年)实施方案〉的通知》（渝委发 〔2021〕17号）",
        "沙司法文﹝2018﹞21号",
        "the people’s mediator",
      })
  void paired_marks_and_list_numbers_are_not_told(String text) {
    assertThat(Forms.observed(UnpairedMark.class, Forms.form().goal(text))).isEmpty();
  }

  @Test
  void a_mark_is_quoted_with_the_words_after_it() {
    UnpairedMark mark =
        Forms.observed(UnpairedMark.class, Forms.form().goal("第一行。\n打造“行政争议化解中心；提高案件办理水平")).get(0);

    assertThat(mark.place().quote()).isEqualTo("“行政争议化解中心；提高案");
    assertThat(mark.place().position()).isEqualTo(new Position.Line(11));
  }

  @Test
  void each_field_pairs_for_itself() {
    assertThat(Forms.observed(UnpairedMark.class, Forms.form().overview("（补贴").goal("服务）")))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. 甲。\\n2. 乙。\\n4. 丙。 | 3 | 4",
        "1、甲。\\n3、乙。\\n4、丙。\\n6、丁。 | 2 | 3",
        "一、甲。\\n二、乙。\\n二、丙。\\n三、丁。 | 3 | 2",
        "（一）甲。（三）乙。 | 2 | 3",
        "①甲②乙④丙 | 3 | 4",
        "2. 甲。\\n3. 乙。 | 1 | 2",
        "4. 甲：依据一；2.《乙》；3.《丙》；4.《丁》。 | 1 | 4",
      })
  void a_list_that_does_not_count_on_is_told_once(String text, int expected, int actual) {
    List<NumberingGap> gaps =
        Forms.observed(NumberingGap.class, Forms.form().basis(text.replace("\\n", "\n")));

    assertThat(gaps.get(0).expected()).isEqualTo(expected);
    assertThat(gaps.get(0).actual()).isEqualTo(actual);
  }

  @Test
  void a_list_within_an_item_counts_for_itself() {
    List<NumberingGap> gaps =
        Forms.observed(
            NumberingGap.class,
            Forms.form()
                .basis("1. 甲。\n2. 乙。\n3. 丙。\n4. 执法改革：《一》；2.《二》；3.《三》；4.《四》。\n5. 补贴：一是甲；二是乙。"));

    assertThat(gaps).hasSize(1);
    assertThat(gaps.get(0).expected()).isEqualTo(1);
    assertThat(gaps.get(0).place().quote()).startsWith("2.《二》");
    assertThat(gaps.get(0).place().position()).isEqualTo(new Position.Line(13));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. 甲。\n2. 乙：（1）子；（2）丑。\n3. 丙：（1）寅；（2）卯。",
        "1. 甲：1.子；2.丑。\n2. 乙。",
        "1.甲。2.乙。3.丙。",
        "一、甲。（一）子。（二）丑。二、乙。（一）寅。",
        "经费3.5万元；2018.8.1起；2.5万元。",
        "第十三条规定：为本规则第四条第（二）项的单位；",
        "十六届五十一次会议。",
      })
  void lists_that_count_on_and_other_numbers_are_not_told(String text) {
    assertThat(Forms.observed(NumberingGap.class, Forms.form().basis(text))).isEmpty();
  }

  @Test
  void a_text_of_several_clauses_cut_off_is_told() {
    assertThat(Forms.observed(OpenEnd.class, Forms.form().overview("包括办公费；差旅费等用于日常办公正常运行　\n")))
        .extracting(end -> end.place().quote())
        .containsExactly("费等用于日常办公正常运行");
  }

  @ParameterizedTest
  @ValueSource(strings = {"用于职工遗属生活补助", "办公费；差旅费。", "《甲》（乙〔2018〕1号）；《丙》", "一，二！", "打造，“中心”"})
  void a_single_clause_or_a_closing_mark_is_no_open_end(String text) {
    assertThat(Forms.observed(OpenEnd.class, Forms.form().overview(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"《", "》“", "（1", "1.", "；2.", "①", "9万", "《（“", " ", "，甲", "一、", "5件"})
  void a_hostile_text_still_comes_to_an_end(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Forms form = Forms.form().overview(text).basis(text).goal(text).indicators("甲乙率", "普法知晓率");

    assertTimeoutPreemptively(Duration.ofSeconds(90), () -> Forms.observe(form, form));
  }
}
