package org.jihe.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.Finding;
import org.jihe.domain.Note;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.Severity;

/**
 * Findings as SARIF 2.1.0: one run for all files. What could not be read, and checks that could not
 * run, are notifications of the run, which then is not called successful.
 */
public final class SarifReport implements ReportWriter {
  private final String version;
  private final List<String> checks = new ArrayList<>();

  /**
   * @param version of the program
   */
  public SarifReport(String version) {
    this.version = version;
  }

  @Override
  public byte[] write(List<Report> reports) {
    checks.clear();
    ArrayNode results = JsonNodeFactory.instance.arrayNode();
    ArrayNode notes = JsonNodeFactory.instance.arrayNode();
    for (Report report : reports) {
      report.filing().defects().forEach(defect -> note(notes, defect));
      report.filing().notes().forEach(one -> note(notes, one));
      report.assessments().forEach(assessment -> add(report, assessment, results, notes));
      report.crossFindings().forEach(finding -> add(results, report, 0, finding));
      couldNotRun(notes, report, "跨表", report.crossChecks());
    }
    ObjectNode log = LintSarif.log();
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "jihe").put("version", version);
    ArrayNode rules = driver.putArray("rules");
    checks.forEach(check -> rules.addObject().put("id", check));
    ObjectNode invocation = run.putArray("invocations").addObject();
    boolean read = reports.stream().allMatch(report -> report.filing().defects().isEmpty());
    invocation.put("executionSuccessful", read);
    invocation.set("toolExecutionNotifications", notes);
    run.put("columnKind", "utf16CodeUnits");
    run.set("results", results);
    return IndentedJson.text(log).getBytes(StandardCharsets.UTF_8);
  }

  private void add(Report report, Assessment assessment, ArrayNode results, ArrayNode notes) {
    int index = assessment.declaration().index();
    assessment.findings().forEach(finding -> add(results, report, index, finding));
    couldNotRun(notes, report, "表" + index, assessment.checks());
  }

  private void add(ArrayNode results, Report report, int index, Finding finding) {
    ObjectNode result = results.addObject().put("ruleId", finding.check());
    result.put("ruleIndex", indexOf(finding.check())).put("level", level(finding.severity()));
    result.putObject("message").put("text", Visible.oneLine(message(finding)));
    location(result, report.filing().source().name(), finding.place().position());
    ObjectNode properties = result.putObject("properties");
    if (index > 0) {
      properties.put("declaration", index);
    } else {
      ArrayNode forms = properties.putArray("declarations");
      finding.declarations().forEach(forms::add);
    }
    properties.put("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
    properties.put("field", finding.place().field());
    properties.put("legalBasis", ReportWords.bases(finding.legalBasis()));
    properties.put("rule", ReportWords.rule(finding.rule()));
  }

  private int indexOf(String check) {
    if (!checks.contains(check)) {
      checks.add(check);
    }
    return checks.indexOf(check);
  }

  private static String message(Finding finding) {
    String suggestion = finding.suggestion().isEmpty() ? "" : "（" + finding.suggestion() + "）";
    String label = finding.place().label();
    return (label.isEmpty() ? "" : label + "：") + finding.message() + suggestion;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void location(ObjectNode of, String file, Position position) {
    ObjectNode location = of.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", LintSarif.uri(file));
    if (position instanceof Position.Line at) {
      physical.putObject("region").put("startLine", at.line());
    } else if (!(position instanceof Position.Nowhere)) {
      ObjectNode place = location.putArray("logicalLocations").addObject();
      place.put("fullyQualifiedName", ReportWords.position(position)).put("kind", "member");
    }
  }

  private static void note(ArrayNode notes, Defect defect) {
    ObjectNode note = notes.addObject().put("level", "error");
    String hint = defect.hint().isEmpty() ? "" : "（" + defect.hint() + "）";
    note.putObject("message").put("text", Visible.oneLine("无法读取：" + defect.message() + hint));
    location(note, defect.file(), defect.position());
  }

  private static void note(ArrayNode notes, Note one) {
    ObjectNode note = notes.addObject().put("level", "note");
    String reading = one.reading().isEmpty() ? "" : "（读作" + one.reading() + "）";
    note.putObject("message").put("text", Visible.oneLine("说明：" + one.message() + reading));
    location(note, one.file(), one.position());
  }

  private static void couldNotRun(ArrayNode notes, Report report, String form, CheckCount count) {
    for (CouldNotRun check : count.couldNotRun()) {
      ObjectNode note = notes.addObject().put("level", "warning");
      String text =
          form + "未能执行 " + check.check() + "：" + check.reason() + ReportWords.partly(check);
      note.putObject("message").put("text", Visible.oneLine(text));
      Position at = check.place().map(Place::position).orElse(new Position.Nowhere());
      location(note, report.filing().source().name(), at);
    }
  }
}
