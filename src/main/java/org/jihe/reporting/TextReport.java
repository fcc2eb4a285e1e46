package org.jihe.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jihe.chinese.DisplayWidth;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Entry;
import org.jihe.domain.Filing;
import org.jihe.domain.Note;
import org.jihe.domain.Report;
import org.jihe.domain.Verdict;

/** What an officer reads in a terminal: an overview, then form by form, gravest first. */
public final class TextReport implements ReportWriter {
  private static final int RULE_WIDTH = 78;
  private static final int NAME_WIDTH = 36;
  private static final int CODE_WIDTH = 24;

  private final Ink ink;
  private final TextFinding findings;
  private final Function<Report, Supplement> supplements;

  /**
   * @param colour whether the bytes go to a terminal that is to show colours
   */
  public TextReport(boolean colour) {
    this(colour, report -> Supplement.NOTHING);
  }

  /**
   * @param colour whether the bytes go to a terminal that is to show colours
   * @param supplements what is told below each report
   */
  public TextReport(boolean colour, Function<Report, Supplement> supplements) {
    this.supplements = supplements;
    this.ink = new Ink(colour);
    this.findings = new TextFinding(ink);
  }

  @Override
  public byte[] write(List<Report> reports) {
    StringBuilder out = new StringBuilder();
    reports.forEach(report -> report(out, report));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void report(StringBuilder out, Report report) {
    heading(out, report);
    defects(out, report.filing().defects());
    notes(out, report.filing().notes());
    if (report.assessments().isEmpty()) {
      out.append('\n').append(ink.alarm("没有读到申报表，未作检查。")).append('\n');
    } else {
      overview(out, report.assessments());
    }
    for (Assessment assessment : report.assessments()) {
      form(out, assessment);
    }
    crossFindings(out, report);
    out.append(supplements.apply(report).text(report));
    out.append('\n').append(summary(report)).append("\n\n");
  }

  private void heading(StringBuilder out, Report report) {
    Filing filing = report.filing();
    String name = Visible.oneLine(filing.source().name());
    String rule = "━".repeat(Math.max(4, RULE_WIDTH - 4 - DisplayWidth.of(name)));
    out.append(ink.bold("━━ " + name + " " + rule)).append('\n');
    out.append(ReportWords.kind(filing.source().kind()))
        .append(" · ")
        .append(filing.declarations().size())
        .append(" 张申报表 · 规则集 ")
        .append(ReportWords.shortVersion(report.rulebook().version()))
        .append('\n');
  }

  private void defects(StringBuilder out, List<Defect> defects) {
    if (defects.isEmpty()) {
      return;
    }
    String title = "无法读取 unreadable：" + defects.size() + " 处。以下结论只涉及读到的内容。";
    out.append('\n').append(ink.alarm(title)).append('\n');
    for (Defect defect : defects) {
      out.append("  ").append(ReportWords.line(defect)).append('\n');
    }
  }

  private void notes(StringBuilder out, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    String title = "说明 notes：" + notes.size() + " 处。已经读出，不影响结论。";
    out.append('\n').append(ink.faint(title)).append('\n');
    for (Note note : notes) {
      out.append("  ").append(ink.faint(ReportWords.line(note))).append('\n');
    }
  }

  private void overview(StringBuilder out, List<Assessment> assessments) {
    int code = widest(assessments, a -> code(a), CODE_WIDTH, "项目代码");
    int name = widest(assessments, a -> name(a), NAME_WIDTH, "项目名称");
    out.append('\n');
    row(out, "表", Columns.left("项目代码", code), Columns.left("项目名称", name));
    out.append("结论      错误  警告  提示\n");
    for (Assessment assessment : assessments) {
      Tally tally = Tally.of(assessment.findings());
      String index = Integer.toString(assessment.declaration().index());
      row(out, index, Columns.left(code(assessment), code), Columns.left(name(assessment), name));
      Verdict verdict = assessment.verdict();
      out.append(ink.of(verdict, Columns.left(verdict.label(), 8)))
          .append(Columns.right(Long.toString(tally.errors()), 6))
          .append(Columns.right(Long.toString(tally.warnings()), 6))
          .append(Columns.right(Long.toString(tally.infos()), 6))
          .append('\n');
    }
  }

  private static void row(StringBuilder out, String index, String code, String name) {
    out.append(Columns.right(index, 4)).append("  ").append(code).append("  ").append(name);
    out.append("  ");
  }

  private static int widest(
      List<Assessment> assessments, Column column, int atMost, String header) {
    int widest = assessments.stream().mapToInt(a -> DisplayWidth.of(column.of(a))).max().orElse(0);
    return Math.max(DisplayWidth.of(header), Math.min(widest, atMost));
  }

  @FunctionalInterface
  private interface Column {
    String of(Assessment assessment);
  }

  private static String code(Assessment assessment) {
    return cell(assessment.declaration().projectCode(), CODE_WIDTH);
  }

  private static String name(Assessment assessment) {
    return cell(assessment.declaration().projectName(), NAME_WIDTH);
  }

  private static String cell(Entry entry, int width) {
    return switch (entry.presence()) {
      case ABSENT -> "（无此栏）";
      case BLANK -> "（空白）";
      case UNKNOWN -> "（未读出）";
      case STATED, UNREADABLE -> Columns.shorten(Visible.oneLine(entry.text()), width);
    };
  }

  private void form(StringBuilder out, Assessment assessment) {
    Declaration declaration = assessment.declaration();
    Verdict verdict = assessment.verdict();
    out.append('\n')
        .append(ink.bold("表" + declaration.index() + "  " + name(assessment)))
        .append("  ")
        .append(ink.of(verdict, verdict.label() + " " + ReportWords.code(verdict)))
        .append('\n');
    assessment.findings().forEach(finding -> findings.append(out, finding));
    couldNotRun(out, assessment.checks());
    out.append("  ").append(ink.faint(count(assessment.checks()))).append('\n');
  }

  private void couldNotRun(StringBuilder out, CheckCount checks) {
    if (checks.couldNotRun().isEmpty()) {
      return;
    }
    out.append("  未能执行 could not run\n");
    checks
        .couldNotRun()
        .forEach(
            check ->
                out.append("      ")
                    .append(check.check())
                    .append("：")
                    .append(Visible.oneLine(check.reason()))
                    .append(ReportWords.partly(check))
                    .append('\n'));
  }

  static String count(CheckCount checks) {
    return "%d 项检查：通过%d，发现%d，不适用%d，未能执行%d"
        .formatted(
            checks.total(),
            checks.passed().size(),
            checks.fired().size(),
            checks.notApplicable().size(),
            checks.stopped());
  }

  private void crossFindings(StringBuilder out, Report report) {
    if (!report.crossFindings().isEmpty() || !report.crossChecks().couldNotRun().isEmpty()) {
      out.append('\n').append(ink.bold("跨表发现 across forms")).append('\n');
      report.crossFindings().forEach(finding -> findings.append(out, finding));
      couldNotRun(out, report.crossChecks());
    }
  }

  private static String summary(Report report) {
    String verdicts =
        Arrays.stream(Verdict.values())
            .sorted((a, b) -> b.compareTo(a))
            .map(verdict -> verdict.label() + " " + count(report, verdict))
            .collect(Collectors.joining("，"));
    return "共 %d 张申报表：%s；跨表发现 %d 项。"
        .formatted(report.assessments().size(), verdicts, report.crossFindings().size());
  }

  private static long count(Report report, Verdict verdict) {
    return report.assessments().stream().filter(a -> a.verdict() == verdict).count();
  }
}
