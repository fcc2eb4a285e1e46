package org.jihe.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.LineDifferences;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.ReportLine;
import org.jihe.fixtures.EditedRules;
import org.jihe.reporting.trial.ResultsHtml;
import org.jihe.reporting.trial.ResultsJunit;
import org.jihe.reporting.trial.ResultsText;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureRunTest {
  @TempDir private Path folder;

  private FiledFixture clean() throws IOException {
    return Sample.fixture(folder, "clean", Sample.clean());
  }

  private static Rulebook stricter() throws IOException, RulebookException {
    return Sample.rulebook()
        .reload(
            EditedRules.ofProject()
                .with("weights", text -> text.replaceFirst("权重合计: 90", "权重合计: 85"))
                .files());
  }

  @Test
  void a_fixture_holds_by_the_rules_it_was_written_for() throws IOException {
    FixtureResults results = new FixtureRun(List.of(clean())).run(Sample.rulebook());
    assertThat(results.hold()).isTrue();
    assertThat(new ResultsText().write(results)).isEqualTo("样例 1 个，相符 1 个\n");
  }

  @Test
  void a_broken_fixture_shows_the_finding_and_the_cell_behind_it() throws Exception {
    FixtureResults results = new FixtureRun(List.of(clean())).run(stricter());
    assertThat(new ResultsText().write(results))
        .contains(
            "  - 表1 结论 通过\n",
            "  + 表1 ERROR 确定 weight-total /indicators WT-001 指标权重合计为90，应为85\n",
            "      规则 WT-001  rules/weights.xlsx 权重!",
            "权重合计=85",
            "样例 1 个，相符 0 个，不符 1 个");
  }

  @Test
  void only_the_checks_asked_for_are_looked_at() throws Exception {
    List<FiledFixture> fixtures = List.of(clean());
    assertThat(new FixtureRun(fixtures, Set.of("wording"), Progress.SILENT).run(stricter()).hold())
        .isTrue();
    assertThat(
            new FixtureRun(fixtures, Set.of("weight-total"), Progress.SILENT)
                .run(stricter())
                .broken())
        .singleElement()
        .satisfies(result -> assertThat(result.lines()).hasSize(1));
  }

  @Test
  void a_fixture_that_expects_nothing_yet_does_not_hold() throws IOException {
    Path filing = Files.writeString(folder.resolve("new.json"), Sample.clean());
    FixtureResults results =
        new FixtureRun(List.of(new FiledFixture(folder, filing))).run(Sample.rulebook());
    assertThat(results.all())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.outcome()).isEqualTo(FixtureResult.Outcome.MISSING);
              assertThat(result.trouble()).contains("没有预期文件", "--update");
            });
  }

  @Test
  void updating_writes_what_is_said_now() throws Exception {
    List<FiledFixture> fixtures = List.of(clean());
    Rulebook rules = stricter();
    FixtureResults before = new FixtureRun(fixtures).run(rules);
    assertThat(new FixtureUpdate(rules).write(fixtures, before))
        .containsExactly(fixtures.get(0).expected());
    assertThat(new FixtureRun(fixtures).run(rules).hold()).isTrue();
  }

  @Test
  void notes_and_what_office_programs_leave_are_no_fixtures() throws IOException {
    clean();
    Files.writeString(folder.resolve("README.md"), "x");
    Files.writeString(folder.resolve("~$form.docx"), "x");
    Files.writeString(folder.resolve("gone.expected.txt"), "x");
    Files.writeString(folder.resolve("clean.false-alarms.txt"), "x");
    Files.writeString(folder.resolve("gone.false-alarms.txt"), "x");
    FixtureFolder fixtures = new FixtureFolder(folder);
    assertThat(fixtures.filed()).extracting(FiledFixture::name).containsExactly("clean.json");
    assertThat(fixtures.lonely())
        .containsExactly(
            folder.resolve("gone.expected.txt"), folder.resolve("gone.false-alarms.txt"));
  }

  @Test
  void build_servers_are_told_each_fixture() throws Exception {
    String xml = new ResultsJunit().write(new FixtureRun(List.of(clean())).run(stricter()));
    assertThat(xml)
        .contains("tests=\"1\" failures=\"1\" errors=\"0\"", "name=\"clean.json\"")
        .contains("<failure message=\"不符\">", "- 表1 结论 通过\n");
  }

  @Test
  void the_page_shows_both_sides_and_escapes_them() {
    ReportLine line = ReportLine.of("表1 ERROR 确定 wording /overview WD-001 <b>");
    FixtureResult result =
        new FixtureResult(
            "a&b",
            FixtureResult.Outcome.DIFFERS,
            new LineDifferences(List.of(line), List.of(), false),
            java.util.Map.of("WD-001", "用语!F2"),
            "");
    assertThat(new ResultsHtml().write(new FixtureResults(List.of(result))))
        .contains("a&amp;b", "&lt;b&gt;", "规则 WD-001  用语!F2")
        .doesNotContain("<b>");
  }
}
