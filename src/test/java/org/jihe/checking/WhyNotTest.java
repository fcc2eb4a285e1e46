package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.Report;
import org.jihe.domain.WhyNot;
import org.jihe.fixtures.EditedRules;
import org.jihe.regression.Reviewer;
import org.jihe.regression.Sample;
import org.jihe.reporting.HtmlReport;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.Supplement;
import org.jihe.reporting.TextReport;
import org.junit.jupiter.api.Test;

class WhyNotTest {
  private final Report clean = report(Path.of("fixtures/filings/clean/filing.json"));

  private static Report report(Path file) {
    Reviewer reviewer = new Reviewer(Sample.rulebook());
    try {
      return reviewer.report(reviewer.read("form.json", Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<WhyNot> whyNot(Report report) {
    return new Checker(Sample.rulebook()).whyNot(report, OptionalInt.empty());
  }

  private static WhyNot of(String check, List<WhyNot> all) {
    return all.stream().filter(why -> why.check().equals(check)).findFirst().orElseThrow();
  }

  @Test
  void a_row_of_the_decision_table_that_all_but_held_tells_its_cell_and_the_gap() {
    WhyNot why = of("at-least-hundred", whyNot(clean));
    assertThat(why.rule().id()).isEqualTo("DT-001");
    assertThat(why.rule().cells()).containsOnlyKeys("指标值");
    assertThat(List.of(why.condition(), why.actual(), why.gap(), why.speaksAt()))
        .containsExactly("100", "96", "4", "");
  }

  @Test
  void a_check_that_compares_with_a_figure_tells_where_it_would_speak() throws Exception {
    List<WhyNot> all = whyNot(clean);
    WhyNot cap = of("weight-cap", all);
    assertThat(cap.rule().id()).isEqualTo("WT-001");
    assertThat(List.of(cap.condition(), cap.gap(), cap.speaksAt()))
        .containsExactly("45", "26", "19");
    assertThat(speaks("单项上限: 45", "单项上限: 19")).isTrue();
    assertThat(speaks("单项上限: 45", "单项上限: 20")).isFalse();
    WhyNot total = of("weight-total", all);
    assertThat(total.gap()).isEqualTo("1");
  }

  private static boolean speaks(String cell, String moved) throws Exception {
    Reviewer other =
        new Reviewer(
            EditedRules.ofProject().with("weights", text -> text.replaceFirst(cell, moved)).load());
    Report report =
        other.report(
            other.read(
                "a.json", Files.readAllBytes(Path.of("fixtures/filings/clean/filing.json"))));
    return report.assessments().get(0).checks().fired().contains("weight-cap");
  }

  @Test
  void a_check_that_spoke_is_not_told() {
    Report failing = report(Path.of("fixtures/checks/weight-total/fails.json"));
    assertThat(whyNot(failing)).extracting(WhyNot::check).doesNotContain("weight-total");
  }

  @Test
  void every_check_that_passed_is_told_or_named_as_distant() throws IOException {
    Supplement supplement = new Supplement(whyNot(clean), true, Optional.empty(), 0);
    String text = text(supplement);
    assertThat(clean.assessments().get(0).checks().passed())
        .allSatisfy(check -> assertThat(text).contains(check));
    assertThat(text)
        .contains(
            "weight-cap WT-001 · rules/weights.xlsx · 权重!I2：现为 45，改到 19 才会报告，相差 26",
            "：要求“100”，实际“96”，相差 4",
            "其余通过的检查");
  }

  private String text(Supplement supplement) {
    return new String(
        new TextReport(false, any -> supplement).write(List.of(clean)), StandardCharsets.UTF_8);
  }

  @Test
  void programs_and_pages_are_told_the_same() {
    Supplement supplement = new Supplement(whyNot(clean), true, Optional.empty(), 0);
    String json =
        new String(
            JsonReport.lines().with(any -> supplement).write(List.of(clean)),
            StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"whyNot\":[", "\"condition\":\"45\",\"speaksAt\":\"19\",\"gap\":\"26\"")
        .contains("\"whyNotDistant\":[{");
    String page =
        new String(new HtmlReport(any -> supplement).write(List.of(clean)), StandardCharsets.UTF_8);
    assertThat(page).contains("<h3>为什么没有报告", "权重!I2：现为 45，改到 19 才会报告", "其余通过的检查");
    String without = new String(new HtmlReport().write(List.of(clean)), StandardCharsets.UTF_8);
    assertThat(without).doesNotContain("为什么没有报告");
  }

  @Test
  void another_years_rules_tell_what_would_come_and_go() throws Exception {
    Reviewer other =
        new Reviewer(
            EditedRules.ofProject()
                .with("weights", text -> text.replaceFirst("权重合计: 90", "权重合计: 85"))
                .load());
    Report later = other.report(clean.filing());
    Supplement comes = new Supplement(List.of(), false, Optional.of(later), 2026);
    assertThat(text(comes))
        .contains("按 2026 年的规则：\n", "  表1  通过 → 退回修改\n", "  表1  将新增  错误 指标权重合计为90，应为85");
    Supplement same = new Supplement(List.of(), false, Optional.of(clean), 2026);
    assertThat(text(same)).contains("按 2026 年的规则：\n  没有不同\n");
    assertThat(
            new String(
                JsonReport.lines().with(any -> comes).write(List.of(clean)),
                StandardCharsets.UTF_8))
        .contains("\"alsoAsOf\":{", "\"appear\":[{\"check\":\"weight-total\"", "\"vanish\":[]");
  }
}
