package org.jihe.reporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.Finding;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Report;

/**
 * Reports as JUnit's XML: a suite for each form, a test for each check. A finding is a failure,
 * what could not be read is an error, a check that could not run or does not apply is skipped with
 * its reason and never passes.
 */
public final class JunitReport implements ReportWriter {

  /** A test that did not simply pass. */
  private record Outcome(String check, String element, String type, String message, String text) {}

  @Override
  public byte[] write(List<Report> reports) {
    Html xml = new Html();
    xml.ours("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("testsuites").newline();
    for (Report report : reports) {
      String file = report.filing().source().name();
      List<Outcome> unread = report.filing().defects().stream().map(JunitReport::unread).toList();
      suite(xml, file, unread.isEmpty() ? List.of("readable") : List.of(), unread);
      for (Assessment assessment : report.assessments()) {
        String name = file + " 表" + assessment.declaration().index();
        suite(xml, name, assessment.checks(), assessment.findings());
      }
      suite(xml, file + " 跨表", report.crossChecks(), report.crossFindings());
    }
    return xml.end().newline().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void suite(Html xml, String name, CheckCount checks, List<Finding> findings) {
    List<Outcome> outcomes = new ArrayList<>(findings.stream().map(JunitReport::found).toList());
    for (CouldNotRun check : checks.couldNotRun()) {
      String why = "未能执行：" + check.reason() + ReportWords.partly(check);
      outcomes.add(skipped(check.check(), why));
    }
    for (NotApplicable check : checks.notApplicable()) {
      outcomes.add(skipped(check.check(), "不适用：" + check.reason()));
    }
    suite(xml, name, checks.passed(), outcomes);
  }

  private static void suite(Html xml, String name, List<String> passed, List<Outcome> outcomes) {
    xml.open(
        "testsuite",
        "name",
        Visible.oneLine(name),
        "tests",
        Integer.toString(passed.size() + outcomes.size()),
        "failures",
        count(outcomes, "failure"),
        "errors",
        count(outcomes, "error"),
        "skipped",
        count(outcomes, "skipped"));
    xml.newline();
    for (Outcome outcome : outcomes) {
      xml.open("testcase", "name", outcome.check(), "classname", Visible.oneLine(name));
      xml.leaf(
          outcome.element(), outcome.text(), "type", outcome.type(), "message", outcome.message());
      xml.end().newline();
    }
    for (String check : passed) {
      xml.leaf("testcase", "", "name", check, "classname", Visible.oneLine(name)).newline();
    }
    xml.end().newline();
  }

  private static String count(List<Outcome> outcomes, String element) {
    return Long.toString(outcomes.stream().filter(o -> o.element().equals(element)).count());
  }

  private static Outcome unread(Defect defect) {
    return new Outcome("readable", "error", "defect", ReportWords.line(defect), "");
  }

  private static Outcome skipped(String check, String why) {
    return new Outcome(check, "skipped", "skipped", Visible.oneLine(why), "");
  }

  private static Outcome found(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.place().label() + " " + ReportWords.position(finding.place().position()));
    lines.add(finding.suggestion());
    lines.add(ReportWords.bases(finding.legalBasis()));
    lines.add(ReportWords.rule(finding.rule()));
    lines.removeIf(String::isBlank);
    String message = finding.severity().label() + " " + Visible.oneLine(finding.message());
    return new Outcome(
        finding.check(), "failure", finding.severity().name(), message, String.join("\n", lines));
  }
}
