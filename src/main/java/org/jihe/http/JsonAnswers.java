package org.jihe.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jihe.domain.Failure;
import org.jihe.reporting.PlainJson;

/** Writes what is not a report. */
final class JsonAnswers {
  static final String PROBLEM = "application/problem+json";

  private JsonAnswers() {}

  /** A failure of ours: an id and nothing else. */
  record FailureId(String id) {}

  /** The members of these records as one object. */
  static void object(Context context, int status, Record... parts) {
    context.status(status).contentType(MediaType.JSON.label()).result(PlainJson.line(parts));
  }

  static void problem(Context context, Problem problem) {
    problem.headers().forEach(context::header);
    problem(context, problem.kind().status(), problem.json(language(context)));
  }

  static void failure(Context context, Failure failure) {
    problem(
        context,
        ProblemKind.FAILED.status(),
        Problem.of(ProblemKind.FAILED).json(language(context)),
        new FailureId(failure.id()));
  }

  /** The same where no context is left. */
  static void failure(HttpServletResponse response, Failure failure) {
    response.setStatus(ProblemKind.FAILED.status());
    response.setContentType(PROBLEM);
    try {
      response
          .getOutputStream()
          .write(
              PlainJson.line(
                  Problem.of(ProblemKind.FAILED).json(Language.CHINESE),
                  new FailureId(failure.id())));
    } catch (IOException | IllegalStateException e) {
      // The answer has begun or its reader is gone: there is nobody to tell.
      return;
    }
  }

  private static void problem(Context context, int status, Record... parts) {
    context.header("Content-Language", language(context).tag());
    context.header("Cache-Control", "no-store");
    context.status(status).contentType(PROBLEM).result(PlainJson.line(parts));
  }

  static Language language(Context context) {
    return Language.preferred(Headers.of(context, "Accept-Language"));
  }
}
