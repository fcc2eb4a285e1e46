package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jihe.domain.Report;
import org.jihe.reporting.HtmlReport;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.ReportWriter;

/** {@code POST /v1/assessments}: a form in, its report out. */
final class Assessments {
  private static final String HTML = "text/html";
  private static final int FIRST_YEAR = 1995;
  private static final int LAST_YEAR = 2099;

  private final Supplier<Judge> judges;
  private final Workers workers;
  private final Bodies bodies;
  private final Answering answering;
  private final Lines lines;
  private final Witness witness;

  Assessments(Supplier<Judge> judges, Workers workers, Bounds bounds, Witness witness) {
    this.judges = judges;
    this.workers = workers;
    this.bodies = new Bodies(bounds);
    this.answering = new Answering(bounds);
    this.witness = witness;
    this.lines = new Lines(answering, bounds, witness);
  }

  void post(Context context) throws Exception {
    MediaType type = type(context);
    String answer = answer(context, type);
    OptionalInt asOf = asOf(context);
    Bodies.refusePacked(context);
    try (Workers.Seat seat = workers.seat()) {
      Judge judge = judges.get();
      context.header("Jihe-Rulebook", judge.edition().version());
      if (type == MediaType.NDJSON) {
        lines.answer(context, seat, judge, asOf);
      } else {
        Document document = document(context, type);
        byte[] bytes = seat.work(() -> report(context, judge, type, document, asOf, answer));
        context.contentType(answer + (answer.equals(HTML) ? "; charset=utf-8" : "")).result(bytes);
      }
    }
  }

  private byte[] report(
      Context context,
      Judge judge,
      MediaType type,
      Document document,
      OptionalInt asOf,
      String answer)
      throws IOException {
    Report report =
        type == MediaType.JSON
            ? answering.json(judge, document, asOf)
            : answering.document(judge, document, asOf);
    witness.judged(Call.of(context), document, report);
    ReportWriter writer = answer.equals(HTML) ? new HtmlReport() : JsonReport.object();
    return writer.write(List.of(report));
  }

  private Document document(Context context, MediaType type) {
    byte[] body = bodies.read(context);
    String contentType = Headers.of(context, "Content-Type");
    return type == MediaType.FORM_DATA
        ? FormData.file(contentType, body)
        : Document.named(Optional.ofNullable(context.queryParam("name")).orElse(""), body);
  }

  private static MediaType type(Context context) {
    return MediaType.of(Headers.of(context, "Content-Type"))
        .orElseThrow(
            () -> {
              String known =
                  String.join(
                      ", ", List.of(MediaType.values()).stream().map(MediaType::label).toList());
              return Problem.of(
                      ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                      "Content-Type 应是其中之一：" + known,
                      "Content-Type should be one of " + known)
                  .with("Accept", known);
            });
  }

  private static String answer(Context context, MediaType type) {
    List<String> offered =
        type == MediaType.NDJSON
            ? List.of(MediaType.NDJSON.label())
            : List.of(MediaType.JSON.label(), HTML);
    return new Accept(Headers.of(context, "Accept"))
        .choose(offered)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    "可给出 " + String.join("、", offered),
                    "Offered: " + String.join(", ", offered)));
  }

  private static OptionalInt asOf(Context context) {
    Optional<String> year = Optional.ofNullable(context.queryParam("asOf"));
    if (year.isEmpty()) {
      return OptionalInt.empty();
    }
    int asked = year.get().matches("[0-9]{4}") ? Integer.parseInt(year.get()) : 0;
    if (asked < FIRST_YEAR || asked > LAST_YEAR) {
      throw Problem.of(
          ProblemKind.BAD_REQUEST,
          "asOf 应是 " + FIRST_YEAR + "～" + LAST_YEAR + " 之间的年度",
          "asOf should be a year from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return OptionalInt.of(asked);
  }
}
