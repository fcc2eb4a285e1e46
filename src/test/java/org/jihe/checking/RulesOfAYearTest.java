package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;
import org.jihe.domain.Verdict;
import org.jihe.fixtures.EditedRules;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.rules.RulebookException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The budget year picks the rows that judge a form. */
class RulesOfAYearTest {
  private static final Path CLEAN = Path.of("fixtures/filings/clean/filing.json");

  private String form = "";

  @BeforeEach
  void read() throws IOException {
    form = Files.readString(CLEAN);
  }

  private static ProjectRooms rooms(String workbook, UnaryOperator<String> change)
      throws IOException, RulebookException {
    return new ProjectRooms(EditedRules.ofProject().with(workbook, change).load());
  }

  /** The first row until 2023, with a total of 100; the same row as it was from 2024 on. */
  private static String plansOfTwoYears(String weights) {
    int from = weights.indexOf("[WT-001]");
    int to = weights.indexOf("[WT-002]");
    String row = weights.substring(from, to);
    String before = row.replace("启用: 是\n", "启用: 是\n生效年度止: 2023\n").replace("权重合计: 90", "权重合计: 100");
    String since = row.replace("[WT-001]", "[WT-003]").replace("启用: 是\n", "启用: 是\n生效年度起: 2024\n");
    return weights.substring(0, from) + before + since + weights.substring(to);
  }

  private Filing of(ProjectRooms rooms, int year) {
    String text =
        form.replace("\"budgetYear\": 2024", "\"budgetYear\": " + year)
            .replace("50010624T", "500106" + year % 100 + "T");
    return rooms.read("form.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Finding> totals(Report report) {
    return report.assessments().get(0).findings().stream()
        .filter(finding -> finding.check().equals("weight-total"))
        .toList();
  }

  @Test
  void a_form_is_judged_by_the_rows_of_its_own_year() throws Exception {
    ProjectRooms rooms = rooms("weights", RulesOfAYearTest::plansOfTwoYears);
    assertThat(totals(rooms.report(of(rooms, 2024)))).isEmpty();
    assertThat(totals(rooms.report(of(rooms, 2023))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("WT-001"))
        .satisfies(finding -> assertThat(finding.expected()).isEqualTo("100"));
    assertThat(totals(rooms.report(of(rooms, 2024), 2023))).hasSize(1);
    assertThat(totals(rooms.report(of(rooms, 2023), 2024))).isEmpty();
  }

  @Test
  void a_table_without_a_row_in_force_stops_its_checks_and_the_form_does_not_pass()
      throws Exception {
    ProjectRooms rooms =
        rooms("targets", text -> text.replace("启用: 是\n方向", "启用: 是\n生效年度止: 2023\n方向"));
    Report report = rooms.report(of(rooms, 2024));
    CheckCount checks = report.assessments().get(0).checks();
    assertThat(checks.couldNotRun()).extracting(CouldNotRun::check).contains("target-direction");
    assertThat(checks.passed()).doesNotContain("target-direction");
    assertThat(report.assessments().get(0).verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(rooms.report(of(rooms, 2023)).assessments().get(0).checks().passed())
        .contains("target-direction");
  }

  @Test
  void a_card_switched_off_is_not_counted_as_passed() throws Exception {
    ProjectRooms rooms =
        rooms("catalogue", text -> text.replace("[weight-total]\n启用: 是", "[weight-total]\n启用: 否"));
    CheckCount checks = rooms.report(of(rooms, 2024)).assessments().get(0).checks();
    assertThat(checks.passed()).doesNotContain("weight-total");
    assertThat(checks.notApplicable())
        .anySatisfy(idle -> assertThat(idle.check()).isEqualTo("weight-total"));
  }

  @Test
  void without_a_year_only_rows_of_all_years_judge_and_the_form_says_so() throws Exception {
    ProjectRooms rooms = rooms("weights", RulesOfAYearTest::plansOfTwoYears);
    String undated = form.replace("\"budgetYear\": 2024", "\"budgetYear\": null");
    Report report = rooms.report("form.json", undated.getBytes(StandardCharsets.UTF_8));
    assertThat(report.assessments().get(0).verdict()).isEqualTo(Verdict.RETURN);
    assertThat(report.assessments().get(0).checks().couldNotRun())
        .extracting(CouldNotRun::check)
        .contains("basis-period", "basis-stale");
  }
}
