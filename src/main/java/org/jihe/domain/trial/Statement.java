package org.jihe.domain.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Finding;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Place;
import org.jihe.domain.Report;

/**
 * Something that a report says of a form, apart from where in the file and in the workbook.
 *
 * @param kind what sort of thing
 * @param form the form's index, from 1; 0 for the filing as a whole
 * @param check the check it is about; empty for a verdict, or what could not be read
 * @param rule the 编号 of the row or card behind it; empty unless it is a finding
 * @param subject what it is about, the same before and after a change of what is said
 * @param text what is said, in Chinese
 * @param detail the rest of what is said: suggestion and norms
 */
public record Statement(
    Kind kind, int form, String check, String rule, String subject, String text, String detail) {

  /** The sorts of statements. */
  public enum Kind {
    VERDICT,
    FINDING,
    NOT_RUN,
    UNREAD
  }

  /** Everything that a report says, form after form, then of the filing as a whole. */
  public static List<Statement> of(Report report) {
    List<Statement> all = new ArrayList<>();
    for (Assessment assessment : report.assessments()) {
      int form = assessment.declaration().index();
      String verdict = assessment.verdict().label();
      all.add(new Statement(Kind.VERDICT, form, "", "", "", verdict, ""));
      assessment.findings().forEach(finding -> all.add(of(form, finding)));
      skipped(form, assessment.checks(), all);
    }
    report.crossFindings().forEach(finding -> all.add(of(0, finding)));
    skipped(0, report.crossChecks(), all);
    report
        .filing()
        .defects()
        .forEach(
            defect ->
                all.add(
                    new Statement(Kind.UNREAD, 0, "", "", defect.message(), defect.message(), "")));
    return all;
  }

  private static Statement of(int form, Finding finding) {
    String said =
        finding.severity().label() + "（" + finding.certainty().label() + "）" + finding.message();
    String bases =
        finding.legalBasis().stream().map(LegalBasis::toString).collect(Collectors.joining("；"));
    return new Statement(
        Kind.FINDING,
        form,
        finding.check(),
        finding.rule().id(),
        finding.place().field() + " " + finding.place().quote() + finding.declarations(),
        said,
        finding.suggestion() + "\n" + bases);
  }

  private static void skipped(int form, CheckCount checks, List<Statement> all) {
    checks
        .couldNotRun()
        .forEach(
            skipped ->
                all.add(
                    new Statement(
                        Kind.NOT_RUN,
                        form,
                        skipped.check(),
                        "",
                        skipped.indicator() + skipped.place().map(Place::field).orElse(""),
                        skipped.reason(),
                        "")));
  }

  /** Whether both are about the same thing. */
  public boolean isAbout(Statement other) {
    return kind == other.kind
        && form == other.form
        && check.equals(other.check)
        && subject.equals(other.subject);
  }
}
