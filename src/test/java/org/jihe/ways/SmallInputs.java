package org.jihe.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Assessment;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Figure;
import org.jihe.domain.Finding;
import org.jihe.domain.Indicator;
import org.jihe.domain.Presence;
import org.jihe.domain.Report;
import org.jihe.domain.Severity;
import org.jihe.domain.Verdict;

/** What is right of each input of {@code small/}. */
final class SmallInputs {
  private static final int SEVEN = 7;

  private SmallInputs() {}

  /** The expectation of each, by the file's name. */
  static Map<String, Consumer<Report>> all() {
    Map<String, Consumer<Report>> all = new TreeMap<>();
    all.put("unread-value-column.txt", SmallInputs::valueColumnIsReadOrUnknown);
    all.put(
        "passes-although-half-the-goal-is-unread.txt",
        report -> assertThat(goal(report)).contains("1.全年完成", "2.监测报告", "3.监测结果"));
    all.put(
        "pasted-goal-in-two-paragraphs.txt",
        report -> assertThat(goal(report)).contains("1.清淤河道", "2.工程验收"));
    all.put("pasted-multiline-labels.txt", SmallInputs::labelsOnTwoLines);
    all.put("goal-beside.txt", report -> assertThat(goal(report)).startsWith("清淤河道5公里，受益"));
    all.put("whole-department.txt", SmallInputs::wholeDepartment);
    all.put("template-rows.txt", report -> assertThat(indicators(report)).hasSize(2));
    all.put("dash-amount.txt", SmallInputs::dashMeansNone);
    all.put("instruction-sheet.xlsx", report -> assertThat(form(report).index()).isEqualTo(1));
    all.put("continued-table-without-header.docx", SmallInputs::continuedTable);
    all.put("one-cell-per-dimension.docx", SmallInputs::severalInACell);
    all.put("lines-as-pdf-copy.txt", SmallInputs::lineACell);
    all.put("list-dates-and-cap.txt", SmallInputs::listDatesAndCap);
    all.put(
        "01-indicator-named-qizhong.txt", report -> assertThat(indicators(report)).hasSize(SEVEN));
    all.put(
        "03-name-ends-as-a-title.txt",
        report -> assertThat(form(report).projectName().text()).isEqualTo("2022年渠道改造经费支出绩效自评表"));
    all.put("07-year-in-the-title.txt", report -> assertThat(form(report).year()).isEqualTo(2022));
    all.put("08-amount-50-wan.txt", SmallInputs::hundredWan);
    all.put("11-weight-header.txt", SmallInputs::weightsAreRead);
    all.put("15-value-is-a-bare-unit.txt", SmallInputs::bareUnit);
    all.put("18-value-header-unknown.txt", SmallInputs::firstSixValues);
    all.put("expert-misses.txt", SmallInputs::expertMisses);
    return all;
  }

  private static Declaration form(Report report) {
    assertThat(report.filing().declarations()).as("forms").hasSize(1);
    return report.filing().declarations().get(0);
  }

  private static List<Indicator> indicators(Report report) {
    return form(report).indicators();
  }

  private static String goal(Report report) {
    return form(report).annualGoal().text();
  }

  private static List<Finding> findings(Report report) {
    return report.assessments().stream().flatMap(one -> one.findings().stream()).toList();
  }

  private static List<String> checks(Report report) {
    return findings(report).stream().map(Finding::check).toList();
  }

  private static void valueColumnIsReadOrUnknown(Report report) {
    Indicator only = indicators(report).get(0);
    if (only.target().readable()) {
      assertThat(only.requirement()).isEqualTo("≥5公里");
      return;
    }
    assertThat(only.target().entry().unknown()).isTrue();
    assertThat(findings(report)).noneMatch(finding -> finding.message().contains("没有填写"));
    assertThat(report.assessments()).extracting(Assessment::verdict).contains(Verdict.REVIEW);
  }

  private static void labelsOnTwoLines(Report report) {
    assertThat(form(report).projectName().text()).isEqualTo("河道清淤");
    Indicator only = indicators(report).get(0);
    assertThat(only.name().text()).isEqualTo("清淤河道长度");
    assertThat(only.level1().text()).isEqualTo("产出指标");
    assertThat(only.requirement()).isEqualTo("≥5公里");
  }

  private static void wholeDepartment(Report report) {
    assertThat(form(report).layout()).contains("整体");
    assertThat(form(report).year()).as("the year of no history column").isNotEqualTo(2023);
    assertThat(indicators(report)).hasSize(1);
  }

  private static void dashMeansNone(Report report) {
    Declaration form = form(report);
    assertThat(report.filing().defects()).isEmpty();
    assertThat(form.budgetTotal().text()).isEqualTo("100");
    assertThat(form.funding())
        .filteredOn(source -> source.source().text().contains("其他"))
        .allSatisfy(source -> assertThat(source.amount().number()).isZero())
        .noneMatch(source -> source.amount().entry().presence() == Presence.UNREADABLE);
    assertThat(checks(report)).doesNotContain("amount-unreadable");
  }

  private static void continuedTable(Report report) {
    assertThat(indicators(report)).hasSizeGreaterThan(1);
    assertThat(indicators(report)).allMatch(one -> one.target().entry().written());
    assertThat(report.filing().defects()).isEmpty();
  }

  private static void severalInACell(Report report) {
    assertThat(indicators(report)).hasSizeGreaterThan(1);
    assertThat(indicators(report)).noneMatch(one -> one.name().text().contains("\n"));
    assertThat(indicators(report)).allMatch(one -> one.target().entry().written());
  }

  private static void lineACell(Report report) {
    assertThat(report.filing().defects()).hasSizeLessThanOrEqualTo(1);
    if (!report.filing().declarations().isEmpty() && report.filing().defects().isEmpty()) {
      assertThat(form(report).projectName().text()).isEqualTo("安全隐患维修");
      assertThat(form(report).budgetTotal().text()).isEqualTo("20");
      assertThat(indicators(report))
          .extracting(one -> one.name().text())
          .containsExactly("维修面积", "验收合格率", "资金支付及时率", "项目成本", "消除安全隐患", "干警满意度");
    }
  }

  private static void listDatesAndCap(Report report) {
    assertThat(goal(report)).contains("1.10月31日", "2.10月31日", "3.受益群众");
    assertThat(checks(report)).doesNotContain("list-numbering").contains("cost-direction");
  }

  private static void hundredWan(Report report) {
    Figure total = form(report).budgetTotal();
    assertThat(form(report).amountUnit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    assertThat(total.number()).isEqualByComparingTo("100");
    assertThat(report.filing().notes()).isNotEmpty();
    assertThat(report.filing().defects()).isEmpty();
  }

  private static void weightsAreRead(Report report) {
    assertThat(indicators(report))
        .extracting(one -> one.weight().text())
        .containsExactly("15", "15", "10", "10", "30", "10");
  }

  private static void bareUnit(Report report) {
    List<Indicator> all = indicators(report);
    assertThat(all).hasSize(6);
    assertThat(List.of(all.get(0), all.get(1)))
        .allSatisfy(one -> assertThat(one.target().readable()).isFalse())
        .noneMatch(one -> one.textual());
    Entry last = all.get(5).target().entry();
    assertThat(last.written()).isTrue();
    boolean defects = report.filing().defects().size() + report.filing().notes().size() > 0;
    assertThat(defects || checks(report).stream().anyMatch(c -> c.contains("missing"))).isTrue();
  }

  private static void firstSixValues(Report report) {
    assertThat(indicators(report)).hasSize(6).allMatch(one -> one.target().entry().written());
    assertThat(indicators(report).get(0).requirement()).isEqualTo("≥10公里");
  }

  private static void expertMisses(Report report) {
    assertThat(indicators(report)).hasSize(8).allMatch(one -> one.target().readable());
    assertThat(findings(report))
        .as("telephone numbers in the overview and in both rows of contacts")
        .filteredOn(finding -> finding.check().equals("personal-data"))
        .hasSizeGreaterThan(1);
    assertThat(List.of("受益群众人口数", "清淤成本", "提升生态环境", "清淤完成率"))
        .allSatisfy(name -> assertThat(remarked(report, name)).as(name).isTrue());
  }

  /** Whether more than an INFO is said of the indicator of this name. */
  private static boolean remarked(Report report, String name) {
    int number =
        indicators(report).stream()
            .filter(one -> one.name().text().equals(name))
            .mapToInt(Indicator::number)
            .findFirst()
            .orElseThrow();
    String pointer = Indicator.pointer(number);
    return findings(report).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .anyMatch(finding -> (finding.place().field() + "/").startsWith(pointer + "/"));
  }
}
