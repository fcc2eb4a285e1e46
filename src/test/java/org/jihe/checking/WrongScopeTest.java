package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Report;
import org.jihe.domain.Verdict;
import org.jihe.fixtures.EditedRules;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;

/** A card of the catalogue must not contradict what its rules speak of. */
class WrongScopeTest {
  private static final Path FAILS = Path.of("fixtures/checks/weight-total/fails.json");
  private static final Path REPEATED = Path.of("fixtures/checks/code-repeated.filing/fails.json");

  private static Report report(Path form, String card, String scope, String wrong)
      throws Exception {
    EditedRules edited =
        EditedRules.ofProject()
            .with(
                "catalogue",
                text -> {
                  int from = text.indexOf("[" + card + "]");
                  int at = text.indexOf("范围: " + scope, from);
                  return text.substring(0, at) + "范围: " + wrong + text.substring(at + 6);
                });
    ProjectRooms rooms = new ProjectRooms(edited.load());
    return rooms.report(rooms.read(form.getFileName().toString(), Files.readAllBytes(form)));
  }

  @Test
  void a_finding_on_a_form_by_a_card_about_filings_is_counted_as_a_check_that_could_not_run()
      throws Exception {
    Report report = report(FAILS, "weight-total", "单表", "全件");
    CheckCount checks = report.assessments().get(0).checks();
    assertThat(checks.couldNotRun())
        .contains(new CouldNotRun("weight-total", "检查目录weight-total的范围写着全件，规则说的却是单表"));
    assertThat(checks.passed()).doesNotContain("weight-total");
    assertThat(report.assessments().get(0).verdict()).isNotEqualTo(Verdict.PASS);
  }

  @Test
  void so_is_a_finding_on_a_filing_by_a_card_about_forms() throws Exception {
    Report report = report(REPEATED, "code-repeated.filing", "全件", "单表");
    assertThat(report.crossChecks().couldNotRun())
        .extracting(CouldNotRun::reason)
        .contains("检查目录code-repeated.filing的范围写着单表，规则说的却是全件");
  }
}
