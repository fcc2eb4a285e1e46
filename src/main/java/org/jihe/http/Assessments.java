package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jihe.domain.Document;
import org.jihe.domain.Report;
import org.jihe.reporting.FindingsWorkbook;
import org.jihe.reporting.HtmlReport;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.ReportWriter;
import org.jihe.reporting.Supplement;
import org.jihe.workbench.Judge;

/** {@code POST /v1/assessments}: a form in, its report out. */
final class Assessments {
  private static final String HTML = "text/html";

  private final Supplier<Judge> judges;
  private final UnderWay work;
  private final RequestReader requests;
  private final Answering answering;
  private final LineByLine lines;
  private final ServiceEvents events;

  Assessments(Supplier<Judge> judges, UnderWay work, Bounds bounds, ServiceEvents events) {
    this.judges = judges;
    this.work = work;
    this.requests = new RequestReader(bounds);
    this.answering = new Answering(bounds);
    this.events = events;
    this.lines = new LineByLine(answering, bounds, events);
  }

  /**
   * What is asked.
   *
   * @param type of the body
   * @param answer the wanted format
   * @param asOf the year whose rules judge; empty for each form's own
   * @param included what is to stand in the report besides
   */
  private record Question(
      MediaType type, String answer, OptionalInt asOf, Set<Inclusion> included) {}

  void post(Context context) throws Exception {
    MediaType type = RequestReader.type(context, List.of(MediaType.values()));
    String answer = RequestReader.answer(context, offered(type));
    Question question =
        new Question(type, answer, RequestReader.asOf(context), Inclusion.of(context));
    Bodies.refusePacked(context);
    try (WorkPermit permit = work.permit(Calls.of(context))) {
      Judge judge = judges.get();
      context.header("Jihe-Rulebook", judge.edition().version());
      if (type == MediaType.NDJSON) {
        lines.answer(context, permit, judge, question.asOf());
      } else {
        Document document = requests.document(context, type);
        byte[] bytes = permit.work(() -> report(context, judge, question, document));
        context.contentType(answer + (answer.equals(HTML) ? "; charset=utf-8" : "")).result(bytes);
      }
    }
  }

  private static List<String> offered(MediaType type) {
    return type == MediaType.NDJSON
        ? List.of(MediaType.NDJSON.label())
        : List.of(MediaType.JSON.label(), HTML, MediaType.XLSX.label());
  }

  private byte[] report(Context context, Judge judge, Question question, Document document)
      throws IOException {
    Report report =
        question.type() == MediaType.JSON
            ? answering.json(judge, document, question.asOf())
            : answering.document(judge, document, question.asOf());
    events.judged(Calls.of(context), document, report);
    return writer(judge, question).write(List.of(report));
  }

  private static ReportWriter writer(Judge judge, Question question) {
    if (question.answer().equals(HTML)) {
      return new HtmlReport();
    }
    if (question.answer().equals(MediaType.XLSX.label())) {
      return new FindingsWorkbook();
    }
    JsonReport json =
        question.included().contains(Inclusion.FORM) ? JsonReport.withForms() : JsonReport.object();
    return question.included().contains(Inclusion.WHY_NOT)
        ? json.with(report -> Supplement.near(judge.nearMisses(report, question.asOf())))
        : json;
  }
}
