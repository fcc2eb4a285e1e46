package org.jihe.reporting;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.Entry;
import org.jihe.domain.Finding;
import org.jihe.domain.Note;
import org.jihe.domain.Report;

/**
 * The findings as a workbook that officers sort and filter: the forms, the findings, the checks
 * that could not run, what could not be read. Every cell is a text or a number, never a formula.
 */
public final class FindingsWorkbook implements ReportWriter {
  private static final List<String> FORMS =
      List.of(
          "文件", "表", "项目代码", "项目名称", "年度", "结论", "错误", "警告", "提示", "检查项数", "通过", "发现", "不适用",
          "未能执行");
  private static final List<String> FINDINGS =
      List.of(
          "文件", "表", "项目名称", "级别", "确定性", "说明", "建议", "栏目", "位置", "原文", "填报", "应为", "依据", "核验状态",
          "缘由", "检查", "规则");
  private static final List<String> SKIPPED = List.of("文件", "表", "检查", "指标", "原因", "位置", "其余");
  private static final List<String> UNREAD = List.of("文件", "表", "位置", "说明", "建议");
  private static final List<String> NOTES = List.of("文件", "位置", "说明", "读作");

  @Override
  public byte[] write(List<Report> reports) {
    try (ListBook book = new ListBook()) {
      ListBook.Sheet forms = book.sheet("申报表", FORMS, 24, 6, 26, 30, 8, 10);
      reports.forEach(report -> report.assessments().forEach(a -> form(forms, report, a)));
      ListBook.Sheet findings =
          book.sheet(
              "发现", FINDINGS, 24, 8, 24, 8, 8, 48, 40, 14, 16, 24, 16, 16, 48, 10, 24, 22, 36);
      reports.forEach(report -> findings(findings, report));
      ListBook.Sheet skipped = book.sheet("未能执行", SKIPPED, 24, 8, 26, 8, 60, 20, 12);
      reports.forEach(report -> skipped(skipped, report));
      ListBook.Sheet unread = book.sheet("无法读取", UNREAD, 24, 8, 20, 60, 48);
      reports.forEach(report -> report.filing().defects().forEach(d -> unread(unread, d)));
      ListBook.Sheet notes = book.sheet("说明", NOTES, 24, 20, 60, 48);
      reports.forEach(report -> report.filing().notes().forEach(note -> note(notes, note)));
      return book.bytes();
    } catch (IOException e) {
      throw new IllegalStateException("a workbook in memory cannot be written", e);
    }
  }

  private static void form(ListBook.Sheet sheet, Report report, Assessment assessment) {
    Tally tally = Tally.of(assessment.findings());
    CheckCount checks = assessment.checks();
    int year = assessment.declaration().year();
    sheet.row(
        file(report),
        assessment.declaration().index(),
        text(assessment.declaration().projectCode()),
        text(assessment.declaration().projectName()),
        year == 0 ? "" : year,
        assessment.verdict().label(),
        tally.errors(),
        tally.warnings(),
        tally.infos(),
        checks.total(),
        checks.passed().size(),
        checks.fired().size(),
        checks.notApplicable().size(),
        checks.stopped());
  }

  private static void findings(ListBook.Sheet sheet, Report report) {
    for (Assessment assessment : report.assessments()) {
      String form = Integer.toString(assessment.declaration().index());
      String name = text(assessment.declaration().projectName());
      assessment.findings().forEach(finding -> finding(sheet, file(report), form, name, finding));
    }
    for (Finding finding : report.crossFindings()) {
      finding(sheet, file(report), TextFinding.forms(finding.declarations()), "（跨表）", finding);
    }
  }

  private static void finding(
      ListBook.Sheet sheet, String file, String form, String name, Finding finding) {
    sheet.row(
        file,
        form,
        name,
        finding.severity().label(),
        finding.certainty().label(),
        finding.message(),
        finding.suggestion(),
        finding.place().label(),
        ReportWords.position(finding.place().position()),
        finding.place().quote(),
        finding.actual(),
        finding.expected(),
        ReportWords.bases(finding.legalBasis()),
        finding.legalBasis().stream()
            .map(basis -> basis.verification().label())
            .distinct()
            .collect(Collectors.joining("、")),
        finding.reason(),
        finding.check(),
        ReportWords.rule(finding.rule()));
  }

  private static void skipped(ListBook.Sheet sheet, Report report) {
    for (Assessment assessment : report.assessments()) {
      int form = assessment.declaration().index();
      assessment.checks().couldNotRun().forEach(c -> skipped(sheet, file(report), form, c));
    }
    report.crossChecks().couldNotRun().forEach(c -> skipped(sheet, file(report), "跨表", c));
  }

  private static void skipped(ListBook.Sheet sheet, String file, Object form, CouldNotRun skipped) {
    String where = skipped.place().map(place -> ReportWords.position(place.position())).orElse("");
    Object indicator = skipped.indicator() > 0 ? skipped.indicator() : "";
    String rest = skipped.partly() ? "已检查" : "";
    sheet.row(file, form, skipped.check(), indicator, skipped.reason(), where, rest);
  }

  private static void note(ListBook.Sheet sheet, Note note) {
    sheet.row(note.file(), ReportWords.position(note.position()), note.message(), note.reading());
  }

  private static void unread(ListBook.Sheet sheet, Defect defect) {
    Object form = defect.form() > 0 ? defect.form() : "";
    String where = ReportWords.position(defect.position());
    sheet.row(defect.file(), form, where, defect.message(), defect.hint());
  }

  private static String file(Report report) {
    return report.filing().source().name();
  }

  private static String text(Entry entry) {
    return switch (entry.presence()) {
      case ABSENT -> "（表中无此栏）";
      case BLANK -> "（空白）";
      case UNKNOWN -> "（未读出）";
      case STATED, UNREADABLE -> entry.text();
    };
  }
}
