package org.jihe.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.Document;
import org.jihe.domain.Failure;
import org.jihe.domain.Report;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.PlainJson;
import org.jihe.workbench.Call;
import org.jihe.workbench.Judge;
import org.jihe.workbench.LineReader;

/**
 * A stream of declarations, answered line by line in their order: the next line is read only when
 * the answer to the one before has been handed on, so neither side ever waits in memory. A line
 * that cannot be answered is answered with its problem.
 */
final class LineByLine {
  private final Answering answering;
  private final Bounds bounds;
  private final ServiceEvents events;

  LineByLine(Answering answering, Bounds bounds, ServiceEvents events) {
    this.answering = answering;
    this.bounds = bounds;
    this.events = events;
  }

  /**
   * JsonAnswers a whole stream by one rulebook; one that is stopped ends with the line that says
   * so.
   *
   * @throws Problem when there is no line
   * @throws IOException when the client goes away, which ends the work
   */
  void answer(Context context, WorkPermit permit, Judge judge, OptionalInt asOf)
      throws IOException {
    LineReader reader = new LineReader(context.req().getInputStream(), bounds.bodyBytes());
    Optional<LineReader.Line> line = reader.next();
    if (line.isEmpty()) {
      // An answer without a line would read as if nothing had been found.
      throw Problem.of(
          ProblemKind.UNREADABLE,
          "内容里没有一行申报表；每行应是一个申报 JSON 对象",
          "There is no line in the content; each should be an object of filing JSON");
    }
    Language language = JsonAnswers.language(context);
    Call call = Calls.of(context);
    context.contentType(MediaType.NDJSON.label());
    context.res().setStatus(200);
    InputStream in = context.req().getInputStream();
    ServletOutputStream out = context.res().getOutputStream();
    while (line.isPresent()) {
      out.write(answer(call, permit, judge, asOf, line.get(), language));
      if (in.available() == 0) {
        out.flush();
      }
      line = permit.isStopped() ? Optional.empty() : reader.next();
    }
    out.flush();
  }

  private byte[] answer(
      Call call,
      WorkPermit permit,
      Judge judge,
      OptionalInt asOf,
      LineReader.Line line,
      Language language) {
    try {
      if (line.tooLong()) {
        throw new Bodies(bounds).tooLarge();
      }
      Document document = new Document("line-" + line.number(), line.bytes());
      return permit.work(
          () -> {
            Report report = answering.json(judge, document, asOf);
            events.judged(call, document, report);
            return JsonReport.lines().write(List.of(report));
          });
    } catch (Problem e) {
      return PlainJson.line(new LineNumber(line.number()), e.json(language));
    } catch (Exception e) {
      Failure failure = events.failed(call, e);
      return PlainJson.line(
          new LineNumber(line.number()),
          Problem.of(ProblemKind.FAILED).json(language),
          new JsonAnswers.FailureId(failure.id()));
    }
  }

  /** Of the line that is answered, from 1. */
  private record LineNumber(int line) {}
}
