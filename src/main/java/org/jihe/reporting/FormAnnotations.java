package org.jihe.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jihe.domain.Annotation;
import org.jihe.domain.Assessment;
import org.jihe.domain.Certainty;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Finding;
import org.jihe.domain.Position;
import org.jihe.domain.Report;

/**
 * A report as remarks beside the cells of the file handed in. What has no cell of its own stands
 * beside the form's name, as does what became of its checks: a form without a remark would look as
 * if it had passed.
 */
public final class FormAnnotations {
  private final Report report;
  private final List<Annotation> remarks = new ArrayList<>();

  private FormAnnotations(Report report) {
    this.report = report;
  }

  /** All that a report says, form after form; of one form its verdict first. */
  public static List<Annotation> of(Report report) {
    FormAnnotations form = new FormAnnotations(report);
    report.assessments().forEach(form::add);
    report.filing().defects().forEach(form::add);
    return List.copyOf(form.remarks);
  }

  private void add(Assessment assessment) {
    Declaration declaration = assessment.declaration();
    Position anchor = anchor(declaration);
    remarks.add(new Annotation(anchor, verdict(assessment)));
    assessment.findings().forEach(finding -> add(finding, anchor));
    report.crossFindings().stream()
        .filter(finding -> finding.declarations().contains(declaration.index()))
        .forEach(finding -> remarks.add(new Annotation(anchor, text(finding))));
  }

  private void add(Finding finding, Position anchor) {
    Position at = finding.place().position();
    remarks.add(new Annotation(at instanceof Position.Nowhere ? anchor : at, text(finding)));
  }

  private void add(Defect defect) {
    String hint = defect.hint().isEmpty() ? "" : "\n建议：" + defect.hint();
    Position at = defect.position();
    if (at instanceof Position.Nowhere && !report.assessments().isEmpty()) {
      at = anchor(report.assessments().get(0).declaration());
    }
    remarks.add(new Annotation(at, "［无法读取］" + Visible.oneLine(defect.message()) + hint));
  }

  private String verdict(Assessment assessment) {
    StringBuilder text = new StringBuilder();
    text.append("表" + assessment.declaration().index() + "结论：" + assessment.verdict().label());
    text.append("\n" + TextReport.count(assessment.checks()));
    couldNotRun(text, "未能执行", assessment.checks());
    if (assessment.equals(report.assessments().get(0))) {
      couldNotRun(text, "跨表检查未能执行", report.crossChecks());
    }
    return text.append("\n规则集 " + ReportWords.shortVersion(report.rulebook().version())).toString();
  }

  private static void couldNotRun(StringBuilder text, String label, CheckCount checks) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    checks
        .couldNotRun()
        .forEach(
            c ->
                reasons
                    .computeIfAbsent(c.reason(), r -> new ArrayList<>())
                    .add(c.check() + ReportWords.partly(c)));
    reasons.forEach(
        (reason, codes) ->
            text.append("\n" + label + "：" + Visible.oneLine(reason))
                .append("（" + String.join("、", codes) + "）"));
  }

  private static String text(Finding finding) {
    List<String> lines = new ArrayList<>();
    boolean judged = finding.certainty() == Certainty.JUDGEMENT;
    String mark = finding.severity().label() + (judged ? "·判断，请人工确认" : "");
    lines.add("［" + mark + "］" + Visible.oneLine(finding.message()));
    line(lines, "涉及", TextFinding.forms(finding.declarations()));
    line(lines, "原文", finding.place().quote());
    line(lines, "建议", finding.suggestion());
    line(lines, "依据", ReportWords.bases(finding.legalBasis()));
    line(lines, "缘由", finding.reason());
    boolean same = finding.check().equals(finding.rule().id());
    line(lines, "规则", (same ? "" : finding.check() + " · ") + ReportWords.rule(finding.rule()));
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(label + "：" + Visible.oneLine(text));
    }
  }

  /** Where what has no cell of its own is said: beside the form's name, or its first value. */
  private static Position anchor(Declaration declaration) {
    Stream<Entry> named =
        Stream.of(
            declaration.projectName(),
            declaration.projectCode(),
            declaration.preparedBy(),
            declaration.annualGoal());
    Stream<Entry> fields = Stream.of(Field.values()).map(declaration::entry);
    Stream<Entry> rows =
        Stream.concat(
            declaration.indicators().stream().map(indicator -> indicator.name()),
            declaration.funding().stream().map(f -> f.amount()).map(Figure::entry));
    return Stream.of(named, fields, rows)
        .flatMap(entries -> entries)
        .map(entry -> entry.place().position())
        .filter(position -> !(position instanceof Position.Nowhere))
        .findFirst()
        .orElse(new Position.Nowhere());
  }
}
