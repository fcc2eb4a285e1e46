package org.jihe.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jihe.domain.Citation;
import org.jihe.domain.Citation.NumberForm;
import org.jihe.domain.Citation.TitleForm;
import org.jihe.domain.Field;
import org.jihe.domain.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
  private static List<Citation> cited(String basis) {
    return Forms.observed(Citation.class, Forms.form().basis(basis));
  }

  private static Citation only(String basis) {
    List<Citation> cited = cited(basis);
    assertThat(cited).as(basis).hasSize(1);
    return cited.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "皖财社〔2020〕455 号 | 皖财社〔2020〕455号 | 皖财社 | 〔〕 | true",
        "普财建函[2024]26号 | 普财建函〔2024〕26号 | 普财建函 | [] | false",
        "宁财(农)指标[2022]605号 | 宁财（农）指标〔2022〕605号 | 宁财（农）指标 | [] | false",
        "同财农(农)指标〔2023〕2-1号 | 同财农（农）指标〔2023〕2-1号 | 同财农（农）指标 | 〔〕 | false",
        "巴南重林防指办〔2020〕11号 | 巴南重林防指办〔2020〕11号 | 巴南重林防指办 | 〔〕 | false",
        "沙财行【2023】22号 | 沙财行〔2023〕22号 | 沙财行 | 【】 | false",
        "沙司法文﹝2018﹞21号 | 沙司法文〔2018〕21号 | 沙司法文 | ﹝﹞ | false",
        "渝委发 〔2021〕17号 | 渝委发〔2021〕17号 | 渝委发 | 〔〕 | true",
        "渝财行（2011）86号 | 渝财行〔2011〕86号 | 渝财行 | （） | false",
        "渝财行〔２０１１〕第086号 | 渝财行〔2011〕86号 | 渝财行 | 〔〕 | false",
        "和政办发〔2020〕3号 | 和政办发〔2020〕3号 | 和政办发 | 〔〕 | false",
      })
  void numbers_of_every_shape_are_read(
      String raw, String number, String organ, String brackets, boolean spaced) {
    Citation citation = only(raw);

    assertThat(citation.numberForm()).isEqualTo(NumberForm.DOCUMENT);
    assertThat(citation.number()).isEqualTo(number);
    assertThat(citation.numberRaw()).isEqualTo(raw);
    assertThat(citation.organ()).isEqualTo(organ);
    assertThat(citation.brackets()).isEqualTo(brackets);
    assertThat(citation.spaced()).isEqualTo(spaced);
    assertThat(citation.titleForm()).isEqualTo(TitleForm.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据渝财行〔2011〕86号",
        "按照市级要求和渝财行〔2011〕86号",
        "依据重庆市财政局渝财行〔2011〕86号",
        "详见渝财行〔2011〕86号",
        "《某某办法》（试行）渝财行〔2011〕86号",
        "《补贴办法》及渝财行〔2011〕86号",
        "（文号：渝财行〔2011〕86号）",
      })
  void words_before_an_organs_code_are_not_swallowed(String basis) {
    assertThat(cited(basis)).extracting(Citation::organ).contains("渝财行");
    assertThat(cited(basis)).extracting(Citation::number).contains("渝财行〔2011〕86号");
  }

  @Test
  void an_order_keeps_its_own_form() {
    Citation order = only("《重庆市行政规范性文件管理办法》（重庆市人民政府令第 329 号）");

    assertThat(order.numberForm()).isEqualTo(NumberForm.ORDER);
    assertThat(order.number()).isEqualTo("重庆市人民政府令第329号");
    assertThat(order.organ()).isEqualTo("重庆市人民政府");
    assertThat(order.spaced()).isTrue();
    assertThat(order.year()).isZero();
    assertThat(order.title()).isEqualTo("重庆市行政规范性文件管理办法");
  }

  @Test
  void an_order_written_as_a_document_is_told_apart() {
    Citation order = only("《重庆市重大行政决策程序规定》（渝府令〔2020〕337号）");

    assertThat(order.numberForm()).isEqualTo(NumberForm.ORDER_AS_DOCUMENT);
    assertThat(order.number()).isEqualTo("渝府令〔2020〕337号");
  }

  @Test
  void a_blank_sequence_is_no_number_and_no_spacing() {
    Citation blank = only("某局关于印发《管理手册》的通知（沙司法发﹝2023﹞  号）");

    assertThat(blank.numberForm()).isEqualTo(NumberForm.SEQUENCE_BLANK);
    assertThat(blank.number()).isEmpty();
    assertThat(blank.numberRaw()).isEqualTo("沙司法发﹝2023﹞  号");
    assertThat(blank.year()).isEqualTo(2023);
    assertThat(blank.spaced()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"荣财农〔202514号", "粤财绩﹝xx﹞13号", "荣财农〔20251〕4号"})
  void a_number_that_cannot_be_taken_apart_is_said_to_be_unreadable(String raw) {
    Citation citation = only(raw);

    assertThat(citation.numberForm()).isEqualTo(NumberForm.UNREADABLE);
    assertThat(citation.numberRaw()).isEqualTo(raw);
    assertThat(citation.number()).isEmpty();
    assertThat(citation.year()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "实施方案(2020—2025年)已经印发，后续再报。",
        "办公用房位于创新园（2023）3号楼",
        "以实际开支为准。",
        "联系12348热线，2018.8.1起。",
        "[bookmark: _GoBack]区司法局",
        "第五人民医院体检",
      })
  void what_is_no_citation_is_not_made_one(String basis) {
    assertThat(cited(basis)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《法律援助补贴办法》（渝财行〔2020〕38号） | （）",
        "《法律援助补贴办法》(渝财行〔2020〕38号) | ()",
        "《法律援助补贴办法》 渝财行〔2020〕38号 | ''",
        "渝财行〔2020〕38号《法律援助补贴办法》 | ''",
        "渝财行〔2020〕38号文件《法律援助补贴办法》 | ''",
        "《法律援助补贴办法》（2020年修订）（渝财行〔2020〕38号） | （）",
        "《法律援助补贴办法》（渝财行〔2020〕38号，以下简称《办法》） | （）",
        "《法律援助补贴办法》（渝财行〔2020〕38号 | （",
      })
  void a_title_is_paired_with_its_number(String basis, String enclosure) {
    Citation citation = only(basis);

    assertThat(citation.title()).isEqualTo("法律援助补贴办法");
    assertThat(citation.titleForm()).isEqualTo(TitleForm.MARKED);
    assertThat(citation.number()).isEqualTo("渝财行〔2020〕38号");
    assertThat(citation.enclosure()).isEqualTo(enclosure);
  }

  @Test
  void citations_run_together_are_told_apart() {
    assertThat(cited("《甲实施方案》（渝委发 〔2021〕17号）《乙规定》（沙委办〔2019〕22号）第三条；《丙要点》要求"))
        .extracting(Citation::name)
        .containsExactly("《甲实施方案》（渝委发〔2021〕17号）", "《乙规定》（沙委办〔2019〕22号）", "《丙要点》");
    assertThat(cited("渝财行〔2011〕1号《甲》渝财行〔2011〕2号《乙》"))
        .extracting(Citation::name)
        .containsExactly("《甲》（渝财行〔2011〕1号）", "《乙》（渝财行〔2011〕2号）");
    assertThat(cited("渝财行〔2011〕86号、渝财行〔2020〕38号"))
        .extracting(Citation::number)
        .containsExactly("渝财行〔2011〕86号", "渝财行〔2020〕38号");
  }

  @Test
  void a_bare_title_after_its_number_is_found() {
    Citation citation = only("沙财行【2023】22号文件重庆市沙坪坝区财政局关于提前下达2024年政法转移支付资金预算的通知。");

    assertThat(citation.titleForm()).isEqualTo(TitleForm.BARE);
    assertThat(citation.title()).isEqualTo("重庆市沙坪坝区财政局关于提前下达2024年政法转移支付资金预算的通知");
    assertThat(citation.titleYear()).isEqualTo(2024);
    assertThat(citation.number()).isEqualTo("沙财行〔2023〕22号");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "区政府十六届五十一次常务会议纪要（沙府办发〔2008〕111号）；其余略。 | 区政府十六届五十一次常务会议纪要",
        "2018.8.1区司法局关于贯彻人民调解会议精神的报告（沙府办发〔2008〕111号）已阅。 | 区司法局关于贯彻人民调解会议精神的报告",
      })
  void a_bare_title_before_its_number_is_found(String basis, String title) {
    Citation citation = only(basis);

    assertThat(citation.title()).isEqualTo(title);
    assertThat(citation.titleForm()).isEqualTo(TitleForm.BARE);
    assertThat(citation.number()).isEqualTo("沙府办发〔2008〕111号");
  }

  @Test
  void a_document_named_in_plain_words_is_found() {
    assertThat(only("根据市财政局关于开展绩效评价工作的通知要求，安排经费。").title()).isEqualTo("市财政局关于开展绩效评价工作的通知");
    Citation statute = only("依照预算法第三十七条厉行节约。");
    assertThat(statute.title()).isEqualTo("预算法");
    assertThat(statute.titleForm()).isEqualTo(TitleForm.BARE);
    assertThat(statute.articles()).containsExactly("第三十七条");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "国务院办公厅关于印发《三年行动计划（2023—2025年）》；其余略 | CUT_SHORT | 三年行动计划（2023—2025年）",
        "某局关于印发《补贴管理办法》的通知（沙司法发〔2021〕19号） | ATTACHED | 补贴管理办法",
        "《某委关于印发〈建设规划 (2020—2025年)〉的通知》（渝委发〔2021〕17号） | MARKED | 建设规划(2020—2025年)",
        "《某委关于印发《建设规划》的通知》（渝委发〔2021〕17号） | BADLY_NESTED | 建设规划",
        "《某某补贴办法（渝委发〔2021〕17号） | BADLY_NESTED | 某某补贴办法",
        "关于贯彻落实《法律援助法》的通知（渝司发〔2021〕3号） | ATTACHED | 关于贯彻落实〈法律援助法〉的通知",
      })
  void the_form_of_a_title_and_its_subject_are_told(String basis, TitleForm form, String subject) {
    Citation citation = only(basis);

    assertThat(citation.titleForm()).isEqualTo(form);
    assertThat(citation.subject()).isEqualTo(subject);
  }

  @Test
  void inner_marks_of_a_title_are_normalised() {
    assertThat(only("《关于印发《规划 》的通知》").title()).isEqualTo("关于印发〈规划〉的通知");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《行政复议法》第三十九条规定；其余略 | 第三十九条",
        "《行政复议法》第39条 | 第三十九条",
        "《顾问规则》(沙府办发〔2020〕15号)第十三条规定：为本规则第四条第（一）项的使用单位提供服务 | 第十三条、第四条第一项",
        "《预算法》第九十三条(四)、第九十五条 | 第九十三条第四项、第九十五条",
        "《预算法》第三十二条第三款和第二款 | 第三十二条第三款、第三十二条第二款",
        "《刑法》第一百三十三条之一第一款 | 第一百三十三条之一第一款",
        "《规划》第二章第五节 | 第二章、第五节",
      })
  void articles_belong_to_the_document_before_them(String basis, String articles) {
    assertThat(String.join("、", only(basis).articles())).isEqualTo(articles);
  }

  @Test
  void a_unit_that_no_norm_has_is_set_apart() {
    Citation plan = only("《法治政府建设实施方案（2021－2025年）》第六点。");

    assertThat(plan.looseUnits()).containsExactly("第六点");
    assertThat(plan.articles()).isEmpty();
    assertThat(plan.place().quote()).isEqualTo("《法治政府建设实施方案（2021－2025年）》第六点");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《方案（2021－2025年）》 | 0 | 2021 | 2025",
        "《规划 (2020—2025年)实施方案》 | 0 | 2020 | 2025",
        "《2023-2025年行动计划》 | 0 | 2023 | 2025",
        "《重庆市“十四五”司法行政规划》 | 0 | 2021 | 2025",
        "《2021年中央法治政府建设督察要点》 | 2021 | 0 | 0",
        "《关于做好2023年国家统一法律职业资格考试的通知》 | 2023 | 0 | 0",
        "《治安管理处罚法（2012年修正）》 | 0 | 0 | 0",
        "《2022年和2023年工作要点》 | 0 | 0 | 0",
      })
  void years_and_periods_in_titles_are_read(String basis, int year, int from, int to) {
    Citation citation = only(basis);

    assertThat(citation.titleYear()).isEqualTo(year);
    assertThat(citation.periodFrom()).isEqualTo(from);
    assertThat(citation.periodTo()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《重庆市人力资源和社会保障局重庆市财政局关于补助的通知》 | true",
        "《重庆市财政局 重庆市人力资源和社会保障局关于劳务费的通知》 | false",
        "《重庆市人民政府办公厅关于补助的通知》 | false",
        "《重庆市公安局交通管理局关于补助的通知》 | false",
        "《中共中央办公厅国务院办公厅关于补助的通知》 | true",
        "《财政部司法部关于补助的通知》 | true",
      })
  void organs_without_a_blank_between_are_noticed(String basis, boolean together) {
    assertThat(only(basis).organsRunTogether()).isEqualTo(together);
  }

  @Test
  void a_document_named_again_adds_its_articles_to_the_first_citation() {
    Citation citation = only("《补贴办法》（渝财行〔2020〕38号）第三条。又据《补贴办法》第五条。");

    assertThat(citation.articles()).containsExactly("第三条", "第五条");
  }

  @Test
  void in_overview_and_goal_only_documents_count() {
    List<Citation> found =
        Forms.observed(
            Citation.class,
            Forms.form().overview("开设《沙区司法》专栏。").goal("按照《专职调解员管理手册》执行，见渝财行〔2020〕38号。"));

    assertThat(found).extracting(Citation::field).containsOnly(Field.ANNUAL_GOAL);
    assertThat(found).extracting(Citation::name).containsExactly("《专职调解员管理手册》", "渝财行〔2020〕38号");
  }

  @Test
  void the_line_of_a_citation_counts_from_the_field() {
    Citation second = cited("1. 《甲办法》。\n2. 《乙办法》。").get(1);

    assertThat(second.place().position()).isEqualTo(new Position.Line(11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"《", "》", "〔", "（", "9", "《甲", "甲〔", "第一条", "关于", "令第", "《甲》第一条", "　"})
  void a_hostile_text_still_comes_to_an_end(String piece) {
    String text = piece.repeat(300_000 / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> cited(text));
  }
}
