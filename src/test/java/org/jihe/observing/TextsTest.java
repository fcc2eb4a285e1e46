package org.jihe.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Field;
import org.jihe.domain.GoalItem;
import org.jihe.domain.IndicatorFit;
import org.jihe.domain.TextOverlap;
import org.jihe.domain.TextRepeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  /** What separates covered from uncovered items in the forms that reviewers have judged. */
  private static final double COVERED = 0.15;

  private static List<GoalItem> items(String goal, String... indicators) {
    return Forms.observed(
        GoalItem.class, Forms.form().overview("用于社区矫正对象管理服务").goal(goal).indicators(indicators));
  }

  @Test
  void items_follow_the_numbers_of_the_goal() {
    assertThat(items("1. 普法宣传：\n（1）进校园；\n（2）进社区。\n2. 法律援助。  "))
        .extracting(GoalItem::text)
        .containsExactly("普法宣传：\n（1）进校园；\n（2）进社区。", "法律援助。");
    assertThat(items("1.普法。2.援助。3.调解。")).extracting(GoalItem::number).containsExactly(1, 2, 3);
  }

  @Test
  void items_follow_the_sentences_where_nothing_is_numbered() {
    assertThat(items("保障运转，厉行节约；按月发放。\n全覆盖"))
        .extracting(GoalItem::text)
        .containsExactly("保障运转，厉行节约；", "按月发放。", "全覆盖");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "法律援助：加强经费监管，提升办案质量。 | 办理法律援助案件数量 | true",
        "普法宣传与基层依法治理：普法宣传：高质量完成“八五”普法工作。 | 普法知晓率 | true",
        "开展法律职业资格考试：成功组织国家统一考试。 | 司法考试事故发生率 | true",
        "人民调解案件补贴：按月足额发放调解案件补贴。 | 办理法律援助案件数量 | false",
        "行政复议、应诉工作：指导行政执法机关规范公正文明执法。 | 行政执法人员培训合格率 | false",
        "社区矫正对象脱漏管现象零发生。 | 社区矫正对象核查率 | false",
        "社区矫正对象脱漏管现象零发生。 | 社区矫正对象脱漏管率 | true",
        "政府法律顾问全覆盖。 | 法律顾问服务满意度 | false",
        "政府法律顾问全覆盖。 | 法律顾问覆盖率 | true",
        "保障每月日常办公正常运转。 | 日常办公经济效益 | true",
      })
  void coverage_tells_whether_an_indicator_fits_an_item(
      String item, String indicator, boolean covered) {
    assertThat(items(item, indicator).get(0).coverage() >= COVERED).isEqualTo(covered);
  }

  @Test
  void words_of_a_later_clause_count_less_than_those_of_the_head() {
    List<GoalItem> found =
        items("1. 普法宣传与基层依法治理，开展宣传教育；认真组织法治理论考试工作。\n2. 组织开展全国统一法律考试工作。", "组织好全区考试工作");

    assertThat(found.get(0).coverage()).isLessThan(COVERED);
    assertThat(found.get(1).coverage()).isGreaterThan(COVERED);
    assertThat(found.get(1).bestIndicator()).isEqualTo(1);
    assertThat(found.get(1).sharedWords()).isEqualTo("考试");
  }

  @Test
  void an_item_without_a_word_in_common_has_no_best_indicator() {
    GoalItem item = items("深化大调解体系。", "普法知晓率").get(0);

    assertThat(item.coverage()).isZero();
    assertThat(item.bestIndicator()).isZero();
    assertThat(item.sharedWords()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "办理案件350件。, true", "事故零发生。, true", "满意度百分之九十。, true", "举办两场培训。, true",
    "提高办案水平。, false", "完成2024年任务。, false", "完成“八五”普法工作。, false", "全覆盖。, false"
  })
  void an_item_is_figured_when_it_states_a_figure_other_than_a_year(String goal, boolean figured) {
    assertThat(items(goal).get(0).figured()).isEqualTo(figured);
  }

  @ParameterizedTest
  @CsvSource({
    "群众安全感, 0",
    "普法知晓率, 1",
    "对刑满释放人员三无人员必接必送率, 0",
    "普法知识竞赛, 0.2",
  })
  void fit_is_the_share_of_an_indicators_words_found_in_the_goal(String name, double fit) {
    List<IndicatorFit> fits =
        Forms.observed(IndicatorFit.class, Forms.form().goal("高质量完成普法工作。").indicators(name));

    assertThat(fits.get(0).goalFit()).isCloseTo(fit, within(1e-9));
    assertThat(fits.get(0).overviewFit()).isZero();
  }

  @Test
  void an_indicator_is_also_measured_against_overview_and_project_name() {
    IndicatorFit fit =
        Forms.observed(
                IndicatorFit.class,
                Forms.form()
                    .with(Field.PROJECT_NAME, "依法治区")
                    .overview("开展法治督察。")
                    .indicators("依法治区法治督察完成率"))
            .get(0);

    assertThat(fit.overviewFit()).isGreaterThan(0.8);
    assertThat(fit.sharedWords()).contains("法治督察");
  }

  @Test
  void an_indicator_without_a_subject_is_not_measured() {
    assertThat(Forms.observed(IndicatorFit.class, Forms.form().goal("发放。").indicators("满意度")))
        .isEmpty();
  }

  @Test
  void a_goal_that_repeats_the_basis_is_told() {
    TextRepeat repeat =
        Forms.observed(
                TextRepeat.class,
                Forms.form()
                    .basis("按照过紧日子要求，从节约出发保障日常办公正常运转，以实际开支为准。")
                    .goal("按照“过紧日子”要求，从节约出发，保障日常办公正常运转。"))
            .get(0);

    assertThat(repeat.share()).isEqualTo(1);
    assertThat(repeat.other()).isEqualTo(Field.LEGAL_BASIS);
    assertThat(repeat.quotedTitle()).isFalse();
    assertThat(repeat.place().quote()).isEqualTo("按照“过紧日子”要求，从节约出发，保障日常办公正常运转");
  }

  @Test
  void a_goal_that_quotes_a_cited_title_is_told_of_the_title_alone() {
    String title = "关于完善机关事业单位工作人员遗属生活困难补助政策的通知";

    assertThat(
            Forms.observed(
                TextRepeat.class,
                Forms.form()
                    .basis("《" + title + "》（渝人社发〔2018〕238号）")
                    .goal("根据《" + title + "》文件精神，逐月发放到位。")))
        .singleElement()
        .satisfies(repeat -> assertThat(repeat.quotedTitle()).isTrue())
        .satisfies(repeat -> assertThat(repeat.place().quote()).isEqualTo(title));
  }

  @Test
  void a_goal_in_its_own_words_is_no_repeat() {
    assertThat(
            Forms.observed(
                TextRepeat.class,
                Forms.form().overview("用于职工遗属生活补助").basis("《遗属补助办法》").goal("逐月足额发放到位。")))
        .isEmpty();
  }

  @Test
  void texts_that_stand_in_another_form_are_told_in_both_directions() {
    String common = "加强法律援助案件办案监督、案卷评估、跟踪回访，着力提升案件办理规范化水平";
    Forms first = Forms.form().goal("做优服务。" + common + "。");
    Forms second = Forms.form().overview(common + "；另行组织新媒体普法宣传试点并发放各类值班补贴。");

    TextOverlap there = Forms.observed(TextOverlap.class, first, second).get(0);
    TextOverlap back = Forms.observed(TextOverlap.class, second, first).get(0);

    assertThat(there.otherField()).isEqualTo(Field.OVERVIEW);
    assertThat(there.share()).isGreaterThan(back.share());
    assertThat(there.place().quote()).isEqualTo(common);
    assertThat(back.field()).isEqualTo(Field.OVERVIEW);
    assertThat(back.other()).isEqualTo(2);
  }

  @Test
  void short_texts_and_different_ones_do_not_overlap() {
    Forms first = Forms.form().overview("用于办公").goal("逐月足额发放遗属补助到位");
    Forms second = Forms.form().overview("用于办公").goal("调解员分配到各镇街调解站");

    assertThat(Forms.observed(TextOverlap.class, first, second)).isEmpty();
  }

  @Test
  void basis_and_goal_are_not_compared_across_forms() {
    String text = "按照过紧日子要求保障日常办公正常运转";

    assertThat(Forms.observed(TextOverlap.class, Forms.form().basis(text), Forms.form().goal(text)))
        .isEmpty();
  }

  @Test
  void a_text_of_thousands_of_forms_is_told_of_a_few() {
    List<Forms> forms = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      forms.add(Forms.form().basis("按照过紧日子要求，从节约出发保障日常办公正常运转，以实际开支为准。"));
    }

    assertThat(Forms.observed(TextOverlap.class, forms.toArray(Forms[]::new)))
        .hasSizeBetween(1, 5)
        .allSatisfy(overlap -> assertThat(overlap.share()).isEqualTo(1));
  }
}
