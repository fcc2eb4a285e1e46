package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Comparator;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Indicator;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;
import org.jihe.office.Limits;
import org.junit.jupiter.api.Test;

/** How values are found by their labels. */
class FormReaderTest {
  private static final String HEAD =
      "部门专项绩效目标申报表\n编制单位：某局\t\t单位：万元\n专项资金名称\t50010622T000000118102-依法治区\n";
  private static final String TAIL = "指标\t指标权重\t计量单位\t指标性质\t指标值\n办结率\t90\t%\t≥\t92\n";

  private static Filing filing(String text) {
    return TestLabels.intake().read("a.txt", text.getBytes(UTF_8));
  }

  private static Declaration only(String text) {
    Filing filing = filing(text);
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations()).hasSize(1);
    return filing.declarations().get(0);
  }

  private static Indicator indicator(String head, String row) {
    return only(HEAD + head + "\n" + row + "\n").indicators().get(0);
  }

  private static List<String> messages(String text) {
    return filing(text).defects().stream().map(Defect::message).toList();
  }

  @Test
  void a_label_may_be_spaced_numbered_and_end_in_a_colon_of_either_width() {
    Declaration form = only(HEAD + "一、项 目 概 况:\t办案\n（二）立项依据　：\t无\n★当年绩效目标\t办结\n" + TAIL);
    assertThat(form.overview().raw()).isEqualTo("办案");
    assertThat(form.legalBasis().raw()).isEqualTo("无");
    assertThat(form.annualGoal().raw()).isEqualTo("办结");
  }

  @Test
  void several_labels_may_share_a_paragraph() {
    Declaration form = only("绩效目标申报表（2025年度）\n编制单位：某局        金额单位：元\n项目名称\t普法\n预算数\t8000\n" + TAIL);
    assertThat(form.preparedBy().text()).isEqualTo("某局");
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.YUAN);
    assertThat(form.year()).isEqualTo(2025);
    assertThat(form.projectCode().presence()).isEqualTo(Presence.ABSENT);
  }

  @Test
  void the_label_of_remarks_that_nobody_made_is_no_loss() {
    for (String label : List.of("其他需说明的问题", "其他需要说明的情况：", "有关情况说明", "补充说明")) {
      assertThat(only(HEAD + TAIL + label + "\n").indicators()).as(label).hasSize(1);
    }
  }

  @Test
  void a_cell_that_promises_a_code_and_has_none_leaves_the_code_blank() {
    Declaration form = only("绩效目标申报表\n专项资金名称\t2024-2025年普法\n区级支出\t8\n" + TAIL);
    assertThat(form.projectCode().presence()).isEqualTo(Presence.BLANK);
    assertThat(form.projectName().raw()).isEqualTo("2024-2025年普法");
  }

  @Test
  void code_and_name_may_be_parted_by_any_dash_and_keep_their_blanks() {
    Declaration form = only("绩效目标申报表\n专项资金名称\t50010622T000000118102 － 普法\n" + TAIL);
    assertThat(form.projectCode().raw()).isEqualTo("50010622T000000118102 ");
    assertThat(form.projectName().raw()).isEqualTo(" 普法");
  }

  @Test
  void without_columns_of_their_own_comparator_and_measure_come_from_the_target() {
    for (String[] sample :
        new String[][] {
          {"≥92", "≥", "92", ""},
          {"=100.00(%)", "=", "100", "(%)"},
          {"≥98百分比", "≥", "98", "百分比"},
          {"≤3.5万元", "≤", "3.5", "万元"},
          {"＞＝９２％", "≥", "92", "％"},
          {"不低于1,000人次", "≥", "1000", "人次"},
          {"2280次", "", "2280", "次"}
        }) {
      Indicator indicator = indicator("三级指标\t指标值", "办结率\t" + sample[0]);
      assertThat(indicator.comparator().glyph()).as(sample[0]).isEqualTo(sample[1]);
      assertThat(indicator.target().text()).as(sample[0]).isEqualTo(sample[2]);
      assertThat(indicator.target().readable()).as(sample[0]).isTrue();
      assertThat(indicator.measure().raw()).as(sample[0]).isEqualTo(sample[3]);
      assertThat(indicator.target().entry().raw()).isEqualTo(sample[0]);
    }
  }

  @Test
  void a_target_that_is_not_one_number_keeps_its_text() {
    for (String target : List.of("≥**%", "80～100", "%=99", "优良", "九成", "1,00", "92%以上2次")) {
      Indicator indicator = indicator("三级指标\t指标值", "办结率\t" + target);
      assertThat(indicator.target().entry().presence()).as(target).isEqualTo(Presence.UNREADABLE);
      assertThat(indicator.target().text()).isEqualTo(target);
    }
  }

  @Test
  void a_target_that_contradicts_its_columns_is_unreadable_and_said() {
    String head = "指标\t计量单位\t指标性质\t指标值";
    for (String row : List.of("办结率\t%\t≥\t≤92", "办结率\t件\t≥\t92%")) {
      Filing filing = filing(HEAD + head + "\n" + row + "\n");
      assertThat(filing.declarations().get(0).indicators().get(0).target().readable()).isFalse();
      assertThat(filing.defects())
          .singleElement()
          .extracting(Defect::message)
          .asString()
          .contains("不一致，没有采用");
    }
    assertThat(indicator(head, "办结率\t%\t≥\t≥92％").target().text()).isEqualTo("92");
  }

  @Test
  void a_comparator_nobody_knows_is_unreadable_and_kept() {
    Indicator indicator = indicator("指标\t指标性质\t指标值", "办结率\t≈\t92");
    assertThat(indicator.comparator()).isEqualTo(Comparator.UNKNOWN);
    assertThat(indicator.comparison().presence()).isEqualTo(Presence.UNREADABLE);
    assertThat(indicator.comparison().raw()).isEqualTo("≈");
    Indicator direction = indicator("指标\t指标性质\t指标值", "办结率\t正向\t92");
    assertThat(direction.comparison().presence()).isEqualTo(Presence.STATED);
    assertThat(direction.comparator()).isEqualTo(Comparator.UNKNOWN);
    Indicator carried = indicator("指标\t指标性质\t指标值", "办结率\t定量\t≤92");
    assertThat(carried.comparator()).isEqualTo(Comparator.AT_MOST);
    assertThat(carried.target().text()).isEqualTo("92");
  }

  @Test
  void merged_levels_are_filled_down_and_blank_rows_skipped() {
    Declaration form =
        only(
            HEAD
                + "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t甲\t≥1\n\t\t乙\t≥2\n\t\t\t\n\t质量指标\t丙\t≥3\n效益指标\t\t丁\t≥4\n");
    assertThat(form.indicators())
        .extracting(i -> i.level1().raw(), i -> i.level2().raw(), i -> i.name().raw())
        .containsExactly(
            tuple("产出指标", "数量指标", "甲"),
            tuple("产出指标", "数量指标", "乙"),
            tuple("产出指标", "质量指标", "丙"),
            tuple("效益指标", "", "丁"));
  }

  @Test
  void an_indicator_without_a_name_is_still_one() {
    assertThat(indicator("指标\t指标权重\t指标值", "\t40\t92").name().presence()).isEqualTo(Presence.BLANK);
  }

  @Test
  void without_titles_the_next_project_begins_the_next_form() {
    String form = "编制单位：某局\n项目名称\tNAME\n2024年预算\t1\n" + TAIL;
    Filing filing = filing(form.replace("NAME", "普法") + form.replace("NAME", "调解"));
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations())
        .extracting(d -> d.projectName().raw(), d -> d.preparedBy().raw(), Declaration::index)
        .containsExactly(tuple("普法", "某局", 1), tuple("调解", "某局", 2));
  }

  @Test
  void a_cover_letter_a_page_number_and_a_footer_are_no_defect() {
    Declaration form = only("关于报送材料的函\n请查收。\n" + HEAD + TAIL + "填报人：办公室\n— 1 —\n注：本表一式两份\n");
    assertThat(form.entry(Field.CONTACT).text()).isEqualTo("办公室");
    assertThat(form.indicators()).hasSize(1);
  }

  @Test
  void text_that_no_label_explains_is_told_with_its_line() {
    Filing filing = filing(HEAD + "项目类别\t一般性项目\n" + TAIL);
    assertThat(filing.declarations()).hasSize(1);
    assertThat(filing.defects())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.position()).isEqualTo(new Position.Line(4));
              assertThat(d.message()).isEqualTo("第4行的文字未能归入任何栏目：「项目类别」「一般性项目」");
            });
  }

  @Test
  void a_field_stated_twice_keeps_the_first_and_tells_when_they_differ() {
    assertThat(messages(HEAD + "项目概况\t办案\n项目概况\t办案\n" + TAIL)).isEmpty();
    Filing filing = filing(HEAD + "项目概况\t办案\n项目概况\t普法\n" + TAIL);
    assertThat(filing.declarations().get(0).overview().raw()).isEqualTo("办案");
    assertThat(filing.defects())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message()).contains("出现两次");
              assertThat(d.position()).isEqualTo(new Position.Line(5));
            });
  }

  @Test
  void a_foot_that_repeats_the_department_is_no_new_form() {
    assertThat(only(HEAD + TAIL + "填报单位：某局\n").indicators()).hasSize(1);
    assertThat(messages(HEAD + TAIL + "填报单位：另一局\n")).hasSize(1);
  }

  @Test
  void two_years_in_one_form_are_told() {
    assertThat(messages("绩效目标申报表（2023年度）\n项目名称\t普法\n2024年预算\t1\n" + TAIL))
        .singleElement()
        .satisfies(m -> assertThat(m).contains("年度"));
  }

  @Test
  void a_form_that_breaks_off_is_told() {
    assertThat(messages(HEAD + "项目概况\t办案\n")).containsExactly("第1张表在第4行后中断：没有绩效指标部分");
    assertThat(messages(HEAD + TAIL + "部门专项绩效目标申报表\n")).containsExactly("第6行起只有表题或零星栏目，不成一张申报表");
    assertThat(messages(HEAD + "指标\t指标权重\t指标值\n")).containsExactly("第1张表在第4行后中断：绩效指标部分没有一行指标");
  }

  @Test
  void a_column_of_indicators_that_nobody_knows_is_told_once() {
    assertThat(messages(HEAD + "指标\t指标解释\t指标值\n甲\t说明甲\t≥1\n乙\t说明乙\t≥2\n"))
        .singleElement()
        .satisfies(m -> assertThat(m).contains("指标解释").contains("没有读取"));
  }

  @Test
  void cells_that_cannot_be_aligned_with_their_headings_are_not_guessed() {
    String text =
        "\t部门专项绩效目标申报表\n\n\t项目名称\n\t普法\n\n\t指标\n\t指标权重\n\t计量单位\n\t指标值\n\n\t办结率\n\t40\n\t92\n";
    Filing filing = filing(text);
    assertThat(filing.declarations().get(0).indicators()).isEmpty();
    assertThat(filing.defects()).hasSize(2);
    assertThat(filing.defects().get(0).message()).contains("「办结率」「40」「92」");
  }

  @Test
  void the_unit_label_may_also_name_an_institution() {
    org.jihe.domain.Labels labels =
        new org.jihe.domain.Labels(
            java.util.stream.Stream.concat(
                    TestLabels.ALL.labels().stream(),
                    java.util.stream.Stream.of(
                        new org.jihe.domain.Labels.Label(
                            "单位", org.jihe.domain.FormPart.PREPARED_BY)))
                .toList(),
            TestLabels.ALL.layouts());
    String text = "绩效目标申报表\n单位：某局\n单位：万元\n项目名称\t普法\n" + TAIL;
    Filing filing = new Intake(labels, Limits.STANDARD).read("a.txt", text.getBytes(UTF_8));
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations().get(0).preparedBy().raw()).isEqualTo("某局");
    assertThat(filing.declarations().get(0).amountUnit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
  }
}
