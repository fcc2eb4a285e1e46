package org.jihe.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Assessment;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;
import org.jihe.domain.WhyNot;

/**
 * What is told of a filing beside its report.
 *
 * @param whyNot why checks found nothing; none unless that is asked
 * @param searched whether whatever is told of no check is far from being found; else nobody looked
 * @param later what another year's rules say of it
 * @param year that other year; 0 when there is none
 */
public record Supplement(List<WhyNot> whyNot, boolean searched, Optional<Report> later, int year) {
  static final String WHY_NOT = "为什么没有报告（只差一格的规则行，或要改动最少的数）";
  public static final Supplement NOTHING = new Supplement(List.of(), false, Optional.empty(), 0);

  public Supplement {
    whyNot = List.copyOf(whyNot);
  }

  /** Rows of the decision table that came near, and nothing of other checks. */
  public static Supplement near(List<WhyNot> rows) {
    return new Supplement(rows, false, Optional.empty(), 0);
  }

  /** For a terminal, to stand below the report. */
  String text(Report report) {
    StringBuilder text = new StringBuilder();
    later.ifPresent(other -> years(text, report, other));
    if (!whyNot.isEmpty()) {
      text.append(WHY_NOT + "：\n");
      whyNot.forEach(why -> text.append("  ").append(line(why)).append('\n'));
      report
          .assessments()
          .forEach(
              assessment ->
                  distant(assessment)
                      .ifPresent(said -> text.append("  ").append(said).append('\n')));
    }
    return text.toString();
  }

  /** One of the checks that found nothing, with the cell that decides, on one line. */
  static String line(WhyNot why) {
    String of = "表" + why.form() + (why.indicator() == 0 ? "" : " 第" + why.indicator() + "项指标");
    String rule = why.check() + " " + ReportWords.rule(why.rule());
    String gap = why.gap().isEmpty() ? "" : "，相差 " + why.gap();
    String said =
        why.speaksAt().isEmpty()
            ? "：要求“" + why.condition() + "”，实际“" + why.actual() + "”" + gap
            : "：现为 " + why.condition() + "，改到 " + why.speaksAt() + " 才会报告" + gap;
    return Visible.oneLine(of + "  " + rule + said);
  }

  /** The checks that passed, and of which nothing nearer can be told, on one line. */
  Optional<String> distant(Assessment assessment) {
    List<String> checks = searched ? distantChecks(assessment) : List.of();
    return checks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "表"
                + assessment.declaration().index()
                + "  其余通过的检查"
                + checks.size()
                + "项，没有只差一格的行，也没有改一个数就会报告的单元格："
                + String.join("、", checks));
  }

  private List<String> distantChecks(Assessment assessment) {
    int form = assessment.declaration().index();
    List<String> near =
        whyNot.stream().filter(why -> why.form() == form).map(WhyNot::check).toList();
    return assessment.checks().passed().stream().filter(check -> !near.contains(check)).toList();
  }

  private void years(StringBuilder text, Report report, Report other) {
    int begun = text.length();
    text.append("按 " + year + " 年的规则：\n");
    int empty = text.length() - begun;
    for (int i = 0; i < report.assessments().size(); i++) {
      Assessment now = report.assessments().get(i);
      Assessment then = other.assessments().get(i);
      String form = "  表" + now.declaration().index();
      if (now.verdict() != then.verdict()) {
        text.append(form + "  " + now.verdict().label() + " → " + then.verdict().label() + "\n");
      }
      more(then, now).forEach(f -> text.append(form + "  将新增  " + line(f)));
      more(now, then).forEach(f -> text.append(form + "  将消失  " + line(f)));
    }
    text.append(text.length() - begun == empty ? "  没有不同\n" : "");
  }

  private static String line(Finding finding) {
    String said = finding.severity().label() + " " + finding.message();
    return Visible.oneLine(said + "  " + finding.check() + "  " + ReportWords.rule(finding.rule()))
        + "\n";
  }

  private static List<Finding> more(Assessment of, Assessment than) {
    List<String> known = than.findings().stream().map(Supplement::key).toList();
    return of.findings().stream().filter(finding -> !known.contains(key(finding))).toList();
  }

  private static String key(Finding finding) {
    return String.join(
        "\n",
        finding.check(),
        finding.severity().name(),
        finding.place().field(),
        finding.place().quote(),
        finding.message());
  }

  /** For programs, to stand in the report's object. */
  Map<String, Object> members(Report report) {
    Map<String, Object> members = new LinkedHashMap<>();
    later.ifPresent(other -> members.put("alsoAsOf", years(report, other)));
    if (!whyNot.isEmpty()) {
      members.put("whyNot", whyNot.stream().map(Supplement::of).toList());
    }
    if (searched) {
      members.put(
          "whyNotDistant",
          report.assessments().stream()
              .map(one -> Map.of("index", one.declaration().index(), "checks", distantChecks(one)))
              .toList());
    }
    return members;
  }

  private Map<String, Object> years(Report report, Report other) {
    List<Object> forms = new ArrayList<>();
    for (int i = 0; i < report.assessments().size(); i++) {
      Assessment now = report.assessments().get(i);
      Assessment then = other.assessments().get(i);
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("index", now.declaration().index());
      form.put("verdict", ReportWords.code(then.verdict()));
      form.put("appear", more(then, now).stream().map(Supplement::of).toList());
      form.put("vanish", more(now, then).stream().map(Supplement::of).toList());
      forms.add(form);
    }
    return Map.of("year", year, "assessments", forms);
  }

  private static Map<String, Object> of(Finding finding) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("check", finding.check());
    object.put("severity", finding.severity().name());
    object.put("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
    object.put("message", finding.message());
    object.put("field", finding.place().field());
    object.put("rule", finding.rule().id());
    return object;
  }

  private static Map<String, Object> of(WhyNot why) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("index", why.form());
    object.put("check", why.check());
    if (why.indicator() > 0) {
      object.put("indicator", why.indicator());
    }
    object.put("rule", why.rule().id());
    object.put("file", why.rule().file());
    object.put("sheet", why.rule().sheet());
    object.put("cells", why.rule().cells());
    object.put("condition", why.condition());
    if (why.speaksAt().isEmpty()) {
      object.put("actual", why.actual());
    } else {
      object.put("speaksAt", why.speaksAt());
    }
    if (!why.gap().isEmpty()) {
      object.put("gap", why.gap());
    }
    return object;
  }
}
