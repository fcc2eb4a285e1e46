package org.jihe.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jihe.domain.Failure;
import org.jihe.reporting.PlainJson;

/** Writes what is not a report. */
final class JsonAnswers {
  static final String PROBLEM = "application/problem+json";

  private final PlainJson json = new PlainJson();

  void object(Context context, int status, Map<String, ?> object) {
    context.status(status).contentType(MediaType.JSON.label()).result(json.line(object));
  }

  void problem(Context context, Problem problem) {
    problem.headers().forEach(context::header);
    problem(context, problem.kind().status(), problem.object(language(context)));
  }

  /** A failure of ours: an id and nothing else. */
  void failure(Context context, Failure failure) {
    Map<String, Object> object =
        new LinkedHashMap<>(Problem.of(ProblemKind.FAILED).object(language(context)));
    object.put("id", failure.id());
    problem(context, ProblemKind.FAILED.status(), object);
  }

  /** The same where no context is left. */
  void failure(HttpServletResponse response, Failure failure) {
    Map<String, Object> object =
        new LinkedHashMap<>(Problem.of(ProblemKind.FAILED).object(Language.CHINESE));
    object.put("id", failure.id());
    response.setStatus(ProblemKind.FAILED.status());
    response.setContentType(PROBLEM);
    try {
      response.getOutputStream().write(json.line(object));
    } catch (IOException | IllegalStateException e) {
      // The answer has begun or its reader is gone: there is nobody to tell.
      return;
    }
  }

  private void problem(Context context, int status, Map<String, ?> object) {
    context.header("Content-Language", language(context).tag());
    context.header("Cache-Control", "no-store");
    context.status(status).contentType(PROBLEM).result(json.line(object));
  }

  private static Language language(Context context) {
    return Language.preferred(Headers.of(context, "Accept-Language"));
  }
}
