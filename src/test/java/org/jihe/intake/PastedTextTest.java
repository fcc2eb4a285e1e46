package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Labels;
import org.jihe.domain.Position;
import org.jihe.office.Defects;
import org.jihe.office.Limits;
import org.jihe.office.Row;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text, however it was made of a form, is read as a person reads it, or said to be unread. */
class PastedTextTest {
  private static Intake intake = TestLabels.intake();

  @BeforeAll
  static void take_the_labels_of_the_rulebook() throws Exception {
    Labels labels = Rulebook.load(RulebookFile.in(Path.of("rules"))).labels();
    intake = new Intake(labels, Limits.STANDARD);
  }

  static Stream<Arguments> ways() {
    return Stream.of(PastedWay.values())
        .flatMap(way -> PastedForms.all().stream().map(form -> Arguments.of(way, form)));
  }

  private static Filing read(String text) {
    return intake.read("a.txt", text.getBytes(UTF_8));
  }

  private static void assertRead(Declaration form, PastedForm expected) {
    assertThat(form.projectName().raw()).endsWith(name(expected));
    assertThat(form.annualGoal().raw()).isEqualTo(goal(expected));
    assertThat(form.overview().raw()).isEqualTo(expected.field("项目概况"));
    assertThat(form.legalBasis().raw()).isEqualTo(expected.field("立项依据"));
    assertThat(indicators(form)).isEqualTo(expected.indicators());
  }

  /** What is read beside what is said to be unread is right, or the beginning of it. */
  private static void assertNothingStandsWhereAnotherBelongs(Filing filing, PastedForm expected) {
    for (Declaration form : filing.declarations()) {
      assertThat(goal(expected)).startsWith(form.annualGoal().raw());
      assertThat(expected.field("项目概况")).startsWith(form.overview().raw());
      assertThat(expected.field("立项依据")).startsWith(form.legalBasis().raw());
      assertThat(name(expected)).startsWith(form.projectName().raw());
      for (List<String> indicator : indicators(form)) {
        assertThat(expected.indicators())
            .anyMatch(
                e -> begins(e.get(2), indicator.get(2)) && begins(e.get(3), indicator.get(3)));
      }
    }
  }

  private static boolean begins(String whole, String read) {
    return whole.startsWith(read);
  }

  private static String name(PastedForm form) {
    String coded = form.field("专项资金名称");
    return form.field("项目名称") + coded.substring(coded.indexOf('-') + 1);
  }

  private static String goal(PastedForm form) {
    return Stream.of("年度目标", "年度绩效目标", "年度总体目标", "当年绩效目标", "绩效目标")
        .map(form::field)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> indicators(Declaration form) {
    return form.indicators().stream()
        .map(
            i ->
                List.of(
                    i.level1().raw(), i.level2().raw(), i.name().raw(), i.target().entry().raw()))
        .toList();
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("ways")
  void a_form_is_read_field_by_field_in_every_way(PastedWay way, PastedForm form) {
    Filing filing = intake.read("a.txt", way.write(form));
    boolean unsure = way == PastedWay.A_LINE_A_CELL || way == PastedWay.PRINTED_PAGE;
    if (unsure && !filing.defects().isEmpty()) {
      assertNothingStandsWhereAnotherBelongs(filing, form);
      return;
    }
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations()).hasSize(1);
    assertRead(filing.declarations().get(0), form);
  }

  @ParameterizedTest
  @EnumSource(
      value = PastedWay.class,
      names = {"EXCEL", "WORD", "WORD_WITHOUT_MERGED_CELLS", "MARKDOWN", "EXTRACTED"})
  void all_forms_in_one_text_are_so_many_forms(PastedWay way) {
    List<PastedForm> forms = PastedForms.all();
    StringBuilder text = new StringBuilder();
    for (PastedForm form : forms) {
      text.append(new String(way.write(form), UTF_8));
    }
    List<Declaration> read = read(text.toString()).declarations();
    assertThat(read).hasSize(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      assertRead(read.get(i), forms.get(i));
    }
  }

  @Test
  void a_place_is_the_line_on_which_its_cell_begins() {
    String text = new String(PastedWay.WORD.write(PastedForms.DREDGING), UTF_8);
    Declaration form = read(text).declarations().get(0);
    assertThat(form.projectName().place().position()).isEqualTo(new Position.Line(4));
    assertThat(form.indicators().get(0).target().entry().place().position())
        .isEqualTo(new Position.Line(lineOf(text, "≥12公里")));
    assertThat(form.indicators().get(0).name().place().position())
        .isEqualTo(new Position.Line(lineOf(text, "清淤河道")));
  }

  private static int lineOf(String text, String words) {
    List<String> lines = text.lines().toList();
    int from = lines.indexOf(lines.stream().filter(l -> l.contains("产")).findFirst().orElse(""));
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** One cell gone: then some line belongs to another column, and which one nobody can tell. */
  @Test
  void a_line_a_cell_that_does_not_come_out_evenly_is_refused_in_one_sentence() {
    List<String> lines =
        new ArrayList<>(
            new String(PastedWay.A_LINE_A_CELL.write(PastedForms.ELDERS), UTF_8).lines().toList());
    int table = lines.indexOf("数量指标");
    for (int gone = table + 1; gone < lines.size(); gone++) {
      List<String> left = new ArrayList<>(lines);
      String cell = left.remove(gone);
      if (cell.endsWith("指标")) {
        continue;
      }
      Filing filing = read(String.join("\n", left));
      assertThat(filing.declarations()).as("without %s", cell).isEmpty();
      assertThat(filing.defects()).hasSize(1);
      assertThat(filing.defects().get(0).message()).startsWith("文本是一行一格的");
    }
  }

  /** What is under a heading that nobody knows may be anything but the end of the basis. */
  @Test
  void a_line_that_may_belong_to_either_side_is_said_to_be_unread() {
    Filing filing =
        read(
            """
            项目支出绩效目标申报表
            项目名称\t河道清淤
            立项依据\t某水发〔2024〕3号
            资金安排情况
            年度绩效目标\t清淤河道5公里。
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t清淤河道长度\t≥5公里
            此行不知何意
            \t质量指标\t验收合格率\t=100%
            """);
    Declaration form = filing.declarations().get(0);
    assertThat(form.legalBasis().raw()).isEqualTo("某水发〔2024〕3号");
    assertThat(indicators(form))
        .containsExactly(
            List.of("产出指标", "数量指标", "清淤河道长度", "≥5公里"), List.of("产出指标", "质量指标", "验收合格率", "=100%"));
    assertThat(filing.defects())
        .extracting(d -> Blanks.remove(d.message()))
        .anyMatch(m -> m.contains("资金安排情况"))
        .anyMatch(m -> m.contains("此行不知何意"));
  }

  @Test
  void a_blank_line_inside_a_goal_does_not_end_it() {
    Filing filing =
        read(
            """
            项目支出绩效目标申报表
            项目名称\t河道清淤
            年度绩效目标\t1.清淤河道5公里。

            2.工程验收合格率100%。
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t清淤河道长度\t≥5公里
            """);
    assertThat(filing.declarations().get(0).annualGoal().raw())
        .isEqualTo("1.清淤河道5公里。\n\n2.工程验收合格率100%。");
  }

  @Test
  void numbered_lines_in_name_and_value_stay_in_their_cells() {
    Declaration form =
        read("""
                项目支出绩效目标申报表
                项目名称\t河道清淤
                年度绩效目标\t清淤河道5公里。
                一级指标\t二级指标\t三级指标\t指标值
                产出指标\t数量指标\t1.清淤河道长度
                2.清运淤泥\t1.≥5公里
                2.≥3万方
                效益指标\t社会效益指标\t受益人口\t≥500人
                """)
            .declarations()
            .get(0);
    assertThat(indicators(form))
        .containsExactly(
            List.of("产出指标", "数量指标", "清淤河道长度", "≥5公里"),
            List.of("产出指标", "数量指标", "清运淤泥", "≥3万方"),
            List.of("效益指标", "社会效益指标", "受益人口", "≥500人"));
  }

  @Test
  void whatever_the_text_it_is_read_in_time_and_nothing_is_thrown() {
    String[] pieces = {
      "产", "\t", "\n", "指标", "\"", "|", ",", "> ", "\u000B", "1.", "项目", "    ", "年度目标"
    };
    Random random = new Random(13);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("项目支出绩效目标申报表\n");
      for (int i = 0; i < 400; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(read(text.toString())).isNotNull();
    }
  }

  /**
   * It takes a second or two, on a busy machine a few more; a reading quadratic in the text would
   * take minutes.
   */
  @Test
  void the_time_it_takes_grows_with_the_text_and_not_with_its_square() {
    String row = "产\t\n指标\n1.长度\t\"≥\n";
    String text = "项目支出绩效目标申报表\n一级指标\t二级指标\t三级指标\t指标值\n" + row.repeat(10_000);
    String prose = "年度目标\t治理河道。\n" + "改造渠道，见效。\n".repeat(50_000) + "项目概况\t无\n";
    Assertions.assertTimeout(ofSeconds(30), () -> rows(text));
    Assertions.assertTimeout(ofSeconds(30), () -> rows(prose));
  }

  private static List<Row> rows(String text) {
    return new TextReader(text, new LabelBook(new LabelIndex(TestLabels.ALL)), new Defects("a.txt"))
        .rows();
  }
}
