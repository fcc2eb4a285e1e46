package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Indicator;
import org.jihe.domain.Labels;
import org.jihe.domain.Presence;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pasted labels on two lines and heads over several rows are read, or said to be unread. */
class BrokenHeadsTest {
  private static final String INDICATOR = "产出指标\t数量指标\t清淤河道\t≥12\t公里\t30\n";

  private static Intake intake = TestLabels.intake();

  @BeforeAll
  static void take_the_labels_of_the_rulebook() throws Exception {
    Labels labels = Rulebook.load(RulebookFile.in(Path.of("rules"))).labels();
    intake = new Intake(labels, Limits.STANDARD);
  }

  private static Filing read(String text) {
    return intake.read("a.txt", text.getBytes(UTF_8));
  }

  private static Declaration only(String text) {
    Filing filing = read(text);
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations()).hasSize(1);
    return filing.declarations().get(0);
  }

  private static String shown(Declaration form) {
    Indicator one = form.indicators().get(0);
    return String.join(
        " ",
        one.level2().raw(),
        one.name().raw(),
        one.target().entry().raw(),
        one.measure().raw(),
        one.weight().entry().raw());
  }

  @Test
  void heads_of_a_table_of_projects_may_all_be_broken() {
    Declaration form =
        only(
            """
            2024年部门预算项目绩效目标表
            单位
            名称\t项目
            名称\t预算数
            （万元）\t年度绩
            效目标\t一级
            指标\t二级
            指标\t三级
            指标\t指标值
            某县水务局\t河道清淤\t86.4\t清淤河道12公里。\t产出指标\t数量指标\t清淤河道\t≥12公里
            """);
    assertThat(form.preparedBy().raw()).isEqualTo("某县水务局");
    assertThat(form.projectName().raw()).isEqualTo("河道清淤");
    assertThat(form.budgetTotal().text()).isEqualTo("86.4");
    assertThat(form.indicators()).hasSize(1);
  }

  @Test
  void heads_of_amounts_and_goals_may_be_broken() {
    Declaration form =
        only(
            """
            项目支出绩效自评表（2023年度）
            项目名称\t河道清淤
            项目资金
            （万元）\t年初
            预算数\t全年
            执行数\t分值\t执行率\t得分
            年度资金总额\t58.8\t58.8\t10\t100%\t10
            年度总体目标\t年初设
            定目标\t实际完
            成情况
            \t清淤河道12公里。\t已经
            完成。
            一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
            产出指标\t数量指标\t清淤河道\t≥12公里\t12公里\t30\t30
            """);
    assertThat(form.budgetTotal().text()).isEqualTo("58.8");
    assertThat(form.annualGoal().raw()).isEqualTo("清淤河道12公里。");
  }

  @Test
  void half_a_label_is_nobodys_value() {
    Filing filing =
        read(
            """
            项目支出绩效目标申报表（2024年度）
            填报单位\t项目
            名称\t河道清淤
            年度资金总额\t86.4
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t清淤河道\t≥12公里
            """);
    Declaration form = filing.declarations().get(0);
    assertThat(form.entry(Field.PREPARED_BY).presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(filing.defects())
        .extracting(Defect::message)
        .anyMatch(message -> message.startsWith("第2行的「项目」分不清是内容，还是和下一行的「名称」合成"));
  }

  @Test
  void heads_over_two_rows_are_read_with_and_without_the_blank_cells() {
    String head = "项目支出绩效目标申报表（2024年度）\n项目名称\t河道清淤\n一级指标\t二级指标\t三级指标\t年度指标值\t分值\n";
    String kept = head + "\t\t\t指标值\t计量单位\t\n" + INDICATOR;
    String dropped = head + "指标值\t计量单位\n" + INDICATOR + "质量指标\t验收合格率\t=100\t%\t20\n";
    assertThat(shown(only(kept))).isEqualTo("数量指标 清淤河道 ≥12 公里 30");
    assertThat(shown(only(dropped))).isEqualTo("数量指标 清淤河道 ≥12 公里 30");
    assertThat(only(dropped).indicators().get(1).weight().entry().raw()).isEqualTo("20");
  }

  @Test
  void heads_may_be_divided_twice() {
    Declaration form =
        only(
            """
            项目支出绩效目标申报表（2024年度）
            项目名称\t河道清淤
            一级指标\t二级指标\t三级指标\t年度绩效目标值
            \t\t\t指标值\t权重（分）
            \t\t\t运算符号\t内容\t度量单位\t
            产出指标\t数量指标\t清淤河道\t≥\t12\t公里\t30
            """);
    assertThat(shown(form)).isEqualTo("数量指标 清淤河道 12 公里 30");
  }

  @Test
  void the_row_of_the_execution_rate_has_no_second_level() {
    Declaration form =
        only(
            """
            项目支出绩效目标申报表（2024年度）
            项目名称\t河道清淤
            一级指标\t二级指标\t三级指标\t指标值\t分值\t备注
            产出指标（90）\t数量指标\t清淤河道\t≥12公里\t90\t
            预算执行率（10）\t预算执行率\t100%\t10\t
            """);
    assertThat(form.indicators()).hasSize(2);
    assertThat(form.indicators().get(1).name().raw()).isEqualTo("预算执行率");
    assertThat(form.indicators().get(1).target().entry().raw()).isEqualTo("100%");
    assertThat(form.indicators().get(1).weight().entry().raw()).isEqualTo("10");
  }

  @Test
  void a_note_below_a_head_is_no_indicator() {
    Declaration form =
        only(
            """
            项目支出绩效目标申报表（2024年度）
            项目名称\t河道清淤
            一级指标\t二级指标\t三级指标\t指标值
            \t\t\t（年度）
            产出指标\t数量指标\t清淤河道\t≥12公里
            """);
    assertThat(form.indicators()).hasSize(1);
  }

  @Test
  void rows_that_have_moved_are_one_defect_that_names_the_lines() {
    String row = "产出指标\t数量指标\t清淤河道\t≥12\t公里\t甲\t乙\n";
    Filing filing =
        read("项目支出绩效目标申报表（2024年度）\n项目名称\t河道清淤\n一级指标\t二级指标\t三级指标\t指标值\n" + row.repeat(5));
    List<String> said = filing.defects().stream().map(Defect::message).toList();
    assertThat(said).anyMatch(message -> message.startsWith("第4行到第8行有5行指标与表头对不上"));
    assertThat(said).noneMatch(message -> message.startsWith("第5行"));
  }

  @Test
  void a_text_alone_below_a_label_alone_is_its_value() {
    Declaration form =
        only(
            """
            项目支出绩效目标申报表（2024年度）
            项目名称\t河道清淤
            立项依据
            《中华人民共和国防洪法》第三十一条。
            年度绩效目标
            1.清淤河道12公里。
            2.验收合格率100%。
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t清淤河道\t≥12公里
            """);
    assertThat(form.legalBasis().raw()).isEqualTo("《中华人民共和国防洪法》第三十一条。");
    assertThat(form.annualGoal().raw()).isEqualTo("1.清淤河道12公里。\n2.验收合格率100%。");
  }

  @Test
  void a_heading_below_a_label_is_not_its_value() {
    Filing filing =
        read(
            """
            项目支出绩效目标申报表（2024年度）
            项目名称\t河道清淤
            年度绩效目标
            资金安排情况
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t清淤河道\t≥12公里
            """);
    assertThat(filing.declarations().get(0).annualGoal().written()).isFalse();
    assertThat(filing.defects()).isNotEmpty();
  }
}
