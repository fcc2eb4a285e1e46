package org.jihe.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jihe.domain.Assessment;
import org.jihe.domain.Defect;
import org.jihe.domain.Entry;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.Note;
import org.jihe.domain.Report;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.Severity;

/**
 * One page for a browser or a printer: an overview, then every form as it was filed with the
 * findings beside the fields they are about. It has no script and fetches nothing.
 */
public final class HtmlReport implements ReportWriter {
  private static final String STYLE = "report.css";

  private final Function<Report, Supplement> supplements;

  /** A page of reports alone. */
  public HtmlReport() {
    this(report -> Supplement.NOTHING);
  }

  /**
   * @param supplements what is told beside each report
   */
  public HtmlReport(Function<Report, Supplement> supplements) {
    this.supplements = supplements;
  }

  @Override
  public byte[] write(List<Report> reports) {
    Html html = new Html();
    html.ours("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").newline();
    head(html);
    html.open("body").newline();
    filters(html, reports);
    html.open("main").newline();
    for (int i = 0; i < reports.size(); i++) {
      file(html, reports.get(i), "r" + (i + 1));
    }
    html.end().newline().end().newline().end().newline();
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void head(Html html) {
    html.open("head").newline().single("meta", "charset", "utf-8").newline();
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.newline();
    html.single(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'");
    html.newline().leaf("title", "绩效目标申报表检查结果").newline();
    html.open("style").newline().ours(style()).end().newline().end().newline();
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Radio buttons ahead of everything they filter, so that style alone can do it. */
  private static void filters(Html html, List<Report> reports) {
    Tally tally = Tally.of(reports.stream().flatMap(HtmlReport::findings).toList());
    radio(html, "show-all", "checked", "");
    radio(html, "show-warning");
    radio(html, "show-error");
    html.open("header").leaf("h1", "绩效目标申报表检查结果");
    html.open("p", "class", "filter").leaf("span", "显示", "class", "label");
    long grave = tally.errors() + tally.warnings();
    html.leaf("label", "全部 " + (grave + tally.infos()), "for", "show-all");
    html.leaf("label", "错误和警告 " + grave, "for", "show-warning");
    html.leaf("label", "只看错误 " + tally.errors(), "for", "show-error");
    html.end().end().newline();
  }

  private static void radio(Html html, String id, String... checked) {
    List<String> attributes =
        new ArrayList<>(List.of("type", "radio", "name", "show", "class", "show", "id", id));
    attributes.addAll(List.of(checked));
    html.single("input", attributes.toArray(String[]::new)).newline();
  }

  private static Stream<Finding> findings(Report report) {
    return Stream.concat(
        report.assessments().stream().flatMap(assessment -> assessment.findings().stream()),
        report.crossFindings().stream());
  }

  private void file(Html html, Report report, String anchor) {
    Filing filing = report.filing();
    html.open("section", "class", "file", "id", anchor).leaf("h2", filing.source().name());
    String forms = filing.declarations().size() + " 张申报表";
    html.open("p", "class", "about").text(ReportWords.kind(filing.source().kind()) + " · " + forms);
    String version = report.rulebook().version();
    html.text(" · 规则集 ").leaf("code", ReportWords.shortVersion(version), "title", version);
    html.end().newline();
    defects(html, filing.defects());
    notes(html, filing.notes());
    overview(html, report.assessments(), anchor);
    crossFindings(html, report, anchor);
    report.assessments().forEach(assessment -> new HtmlForm(html, assessment, anchor).write());
    supplement(html, supplements.apply(report), report);
    rulebook(html, report.rulebook());
    html.end().newline();
  }

  private static void defects(Html html, List<Defect> defects) {
    if (defects.isEmpty()) {
      return;
    }
    html.open("section", "class", "defects").newline();
    html.leaf("h3", "无法读取：" + defects.size() + " 处");
    html.leaf("p", "以下结论只涉及读到的内容。").open("ul").newline();
    for (Defect defect : defects) {
      html.leaf("li", ReportWords.line(defect)).newline();
    }
    html.end().end().newline();
  }

  private static void notes(Html html, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    html.open("details", "class", "reading");
    html.leaf("summary", "说明：" + notes.size() + " 处，已经读出，不影响结论");
    html.open("ul").newline();
    for (Note note : notes) {
      html.leaf("li", ReportWords.line(note)).newline();
    }
    html.end().end().newline();
  }

  private static void overview(Html html, List<Assessment> assessments, String anchor) {
    if (assessments.isEmpty()) {
      html.leaf("p", "没有读到申报表，未作检查。", "class", "nothing").newline();
      return;
    }
    html.open("table", "class", "overview").leaf("caption", "一览").open("thead").open("tr");
    for (String header : List.of("表", "项目", "结论")) {
      html.leaf("th", header, "scope", "col");
    }
    for (Severity severity : Severity.values()) {
      html.leaf("th", severity.label(), "scope", "col", "class", "number");
    }
    html.end().end().open("tbody").newline();
    assessments.forEach(assessment -> overview(html, assessment, anchor));
    html.end().end().newline();
  }

  private static void overview(Html html, Assessment assessment, String anchor) {
    String index = Integer.toString(assessment.declaration().index());
    html.open("tr").leaf("td", index).open("td");
    html.leaf(
        "a", shown(assessment.declaration().projectName()), "href", "#" + anchor + "f" + index);
    html.text(" ").leaf("small", shown(assessment.declaration().projectCode()), "class", "code");
    html.end().open("td");
    String verdict = ReportWords.code(assessment.verdict());
    html.leaf("span", assessment.verdict().label(), "class", "verdict " + verdict).end();
    Tally tally = Tally.of(assessment.findings());
    count(html, tally.errors(), "error");
    count(html, tally.warnings(), "warning");
    count(html, tally.infos(), "info");
    html.end().newline();
  }

  private static void count(Html html, long count, String style) {
    html.leaf("td", Long.toString(count), "class", "number " + (count == 0 ? "zero" : style));
  }

  private static String shown(Entry entry) {
    return switch (entry.presence()) {
      case ABSENT -> "（表中无此栏）";
      case BLANK -> "（空白）";
      case UNKNOWN -> "（未读出）";
      case STATED, UNREADABLE -> Visible.oneLine(entry.text());
    };
  }

  private static void crossFindings(Html html, Report report, String anchor) {
    List<Finding> crossFindings = report.crossFindings();
    if (crossFindings.isEmpty() && report.crossChecks().couldNotRun().isEmpty()) {
      return;
    }
    html.open("section", "class", "cross").leaf("h3", "跨表发现").newline();
    HtmlFinding findings = new HtmlFinding(html);
    for (int i = 0; i < crossFindings.size(); i++) {
      String number = "跨" + (i + 1);
      findings.write(crossFindings.get(i), anchor + "x" + (i + 1), number, "", anchor);
    }
    HtmlForm.couldNotRun(html, report.crossChecks());
    html.end().newline();
  }

  private static void supplement(Html html, Supplement supplement, Report report) {
    List<String> lines = supplement.text(report).lines().toList();
    if (lines.isEmpty()) {
      return;
    }
    html.open("section", "class", "beside");
    boolean listed = false;
    for (String line : lines) {
      boolean item = line.startsWith(" ");
      if (listed && !item) {
        html.end();
      }
      if (item) {
        html = listed ? html : html.open("ul");
        html.leaf("li", line.strip()).newline();
      } else {
        html.leaf("h3", line);
      }
      listed = item;
    }
    if (listed) {
      html.end();
    }
    html.end().newline();
  }

  private static void rulebook(Html html, RulebookEdition rulebook) {
    html.open("details", "class", "rulebook").leaf("summary", "规则集");
    html.open("p").text("版本 ").leaf("code", rulebook.version()).end().open("ul").newline();
    for (RulebookEdition.RulebookFile file : rulebook.files()) {
      html.open("li").text(file.file() + " ").leaf("code", file.sha256()).end().newline();
    }
    html.end().end().newline();
  }
}
