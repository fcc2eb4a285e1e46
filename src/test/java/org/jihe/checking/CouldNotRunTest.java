package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.Note;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.Verdict;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;

/** What could not be judged is said of the check, the place and the indicator, and of no other. */
class CouldNotRunTest {
  private static final ProjectRooms ROOMS = ProjectRooms.open();
  private static final Filing CLEAN = read("fixtures/filings/clean/filing.json");

  private static Filing read(String file) {
    try {
      return ROOMS.read(file, Files.readAllBytes(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Filing json(String form) {
    return ROOMS.read("a.json", form.getBytes(StandardCharsets.UTF_8));
  }

  private static List<CouldNotRun> entries(CheckCount checks, String check) {
    return checks.couldNotRun().stream().filter(c -> c.check().equals(check)).toList();
  }

  private static CheckCount checks(Filing filing) {
    return ROOMS.report(filing).assessments().get(0).checks();
  }

  private static List<String> found(Filing filing) {
    return ROOMS.report(filing).assessments().get(0).findings().stream()
        .map(Finding::check)
        .toList();
  }

  @Test
  void a_field_that_may_stand_unread_is_named_with_its_place() {
    Filing unread = Unreading.field(CLEAN, 1, Field.OVERVIEW, Unreading.UNKNOWN);
    assertThat(found(unread)).isEmpty();
    CheckCount checks = checks(unread);
    assertThat(entries(checks, "name-content"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo("项目概况可能写在没有读出的地方：第7行「其他内容」");
              assertThat(one.place().orElseThrow().position()).isEqualTo(new Position.Line(7));
              assertThat(one.place().orElseThrow().field()).isEqualTo("/overview");
              assertThat(one.indicator()).isZero();
              assertThat(one.partly()).isFalse();
            });
    assertThat(entries(checks, "field-missing"))
        .extracting(CouldNotRun::reason)
        .containsExactly("“项目概况”可能写在没有读出的地方：第7行「其他内容」");
    assertThat(ROOMS.report(unread).assessments().get(0).verdict()).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void one_unread_value_stops_the_check_on_its_indicator_only() {
    Filing unread = Unreading.column(CLEAN, 1, 2, "measure", Unreading.UNKNOWN);
    assertThat(entries(checks(unread), "measure-mismatch"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).startsWith("第2项指标的计量单位可能写在没有读出的地方");
              assertThat(one.indicator()).isEqualTo(2);
            });
  }

  @Test
  void one_blank_weight_is_told_of_its_indicator() {
    Filing blank = Unreading.column(CLEAN, 1, 3, "weight", Unreading.BLANK);
    assertThat(entries(checks(blank), "weight-total"))
        .extracting(CouldNotRun::reason, CouldNotRun::indicator)
        .containsExactly(tuple("第3项指标的指标权重空白", 3));
  }

  @Test
  void a_whole_column_that_was_not_read_is_told_once() {
    Filing unread = Unreading.column(CLEAN, 1, 0, "weight", Unreading.UNKNOWN);
    assertThat(entries(checks(unread), "weight-total"))
        .extracting(CouldNotRun::indicator)
        .containsExactly(0);
  }

  @Test
  void a_check_that_found_something_elsewhere_has_fired_and_keeps_its_entry() {
    Filing fails = read("fixtures/checks/target-direction/fails.json");
    Filing unread = Unreading.column(fails, 1, 1, "comparator", Unreading.UNKNOWN);
    CheckCount checks = checks(unread);
    assertThat(checks.fired()).contains("target-direction");
    assertThat(entries(checks, "target-direction"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.indicator()).isEqualTo(1);
              assertThat(one.partly()).isTrue();
            });
  }

  @Test
  void a_sum_is_not_told_while_an_indicator_may_stand_unread() {
    Filing fails = read("fixtures/checks/weight-total/fails.json");
    assertThat(found(fails)).contains("weight-total");
    Filing unread = Unreading.indicatorsUnread(fails, 1, false);
    assertThat(found(unread)).doesNotContain("weight-total", "indicator-count");
    assertThat(entries(checks(unread), "weight-total"))
        .extracting(CouldNotRun::reason)
        .containsExactly("绩效指标可能写在没有读出的地方：第7行「其他内容」");
  }

  @Test
  void every_check_is_counted_once_whatever_was_not_read() {
    int all = checks(CLEAN).total();
    for (Field field : Field.values()) {
      assertThat(checks(Unreading.field(CLEAN, 1, field, Unreading.UNKNOWN)).total())
          .as(field.label())
          .isEqualTo(all);
    }
    for (String column : Unreading.COLUMNS) {
      for (int number = 0; number < 3; number++) {
        assertThat(checks(Unreading.column(CLEAN, 1, number, column, Unreading.UNKNOWN)).total())
            .as(column)
            .isEqualTo(all);
      }
    }
  }

  private static Filing with(Filing filing, List<Defect> defects, List<Note> notes) {
    return new Filing(filing.source(), filing.declarations(), defects, notes);
  }

  private static List<Verdict> verdicts(Filing filing) {
    Report report = ROOMS.report(filing);
    return report.assessments().stream().map(a -> a.verdict()).toList();
  }

  @Test
  void a_defect_is_a_loss_of_every_form_that_it_may_belong_to() {
    Defect defect = new Defect("a.txt", new Position.Line(3), "没有读出「其他」", "");
    assertThat(verdicts(CLEAN)).containsOnly(Verdict.PASS);
    assertThat(verdicts(with(CLEAN, List.of(defect), List.of()))).containsOnly(Verdict.REVIEW);
    assertThat(verdicts(with(CLEAN, List.of(defect.of(1)), List.of())).get(0))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdicts(with(CLEAN, List.of(defect.of(99)), List.of()))).containsOnly(Verdict.PASS);
  }

  @Test
  void a_note_changes_nothing() {
    Note note = new Note("a.txt", new Position.Line(3), "标签写作「专项名称」", "项目名称");
    assertThat(verdicts(with(CLEAN, List.of(), List.of(note)))).isEqualTo(verdicts(CLEAN));
  }

  @Test
  void a_form_of_no_known_layout_is_asked_only_for_what_it_has_and_leaves_blank() {
    Filing absent = json("{\"projectName\": \"路灯维护\", \"indicators\": [{\"name\": \"更换路灯\"}]}");
    assertThat(absent.declarations().get(0).layout()).isEmpty();
    assertThat(places(absent)).doesNotContain("/legalBasis", "/projectCode", "/overview");
    Filing blank =
        json(
            "{\"projectName\": \"路灯维护\", \"legalBasis\": \"\","
                + " \"indicators\": [{\"name\": \"更换路灯\"}]}");
    assertThat(places(blank)).contains("/legalBasis").doesNotContain("/projectCode");
  }

  @Test
  void a_form_of_no_known_layout_without_indicators_does_not_pass() {
    assertThat(verdicts(json("{\"projectName\": \"路灯维护\"}"))).containsOnly(Verdict.REVIEW);
  }

  @Test
  void no_layout_is_said_to_lack_what_may_stand_unread() {
    Filing form = json("{\"projectName\": \"路灯维护\", \"indicators\": [{\"name\": \"更换路灯\"}]}");
    Filing unread = Unreading.field(form, 1, Field.LEGAL_BASIS, Unreading.UNKNOWN);
    assertThat(ROOMS.report(form).crossFindings())
        .anySatisfy(finding -> assertThat(finding.message()).contains("立项依据"));
    assertThat(ROOMS.report(unread).crossFindings())
        .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("立项依据"));
  }

  private static List<String> places(Filing filing) {
    return ROOMS.report(filing).assessments().get(0).findings().stream()
        .filter(finding -> finding.check().equals("field-missing"))
        .map(finding -> finding.place().field())
        .toList();
  }
}
