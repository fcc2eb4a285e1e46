package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jihe.domain.Report;
import org.jihe.reporting.FindingsWorkbook;
import org.jihe.reporting.HtmlReport;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.ReportWriter;
import org.jihe.reporting.Supplement;

/** {@code POST /v1/assessments}: a form in, its report out. */
final class Assessments {
  private static final String HTML = "text/html";

  private final Supplier<Judge> judges;
  private final UnderWay work;
  private final Reception reception;
  private final Answering answering;
  private final Lines lines;
  private final Witness witness;

  Assessments(Supplier<Judge> judges, UnderWay work, Bounds bounds, Witness witness) {
    this.judges = judges;
    this.work = work;
    this.reception = new Reception(bounds);
    this.answering = new Answering(bounds);
    this.witness = witness;
    this.lines = new Lines(answering, bounds, witness);
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
    MediaType type = Reception.type(context, List.of(MediaType.values()));
    String answer = Reception.answer(context, offered(type));
    Question question = new Question(type, answer, Reception.asOf(context), Inclusion.of(context));
    Bodies.refusePacked(context);
    try (Workers.Seat seat = work.seat(Call.of(context))) {
      Judge judge = judges.get();
      context.header("Jihe-Rulebook", judge.edition().version());
      if (type == MediaType.NDJSON) {
        lines.answer(context, seat, judge, question.asOf());
      } else {
        Document document = reception.document(context, type);
        byte[] bytes = seat.work(() -> report(context, judge, question, document));
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
    witness.judged(Call.of(context), document, report);
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
        ? json.with(report -> Supplement.near(judge.whyNot(report, question.asOf())))
        : json;
  }
}
