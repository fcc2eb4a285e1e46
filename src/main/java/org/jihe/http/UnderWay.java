package org.jihe.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code /v1/work/{id}}: work under way, by the {@code X-Request-Id} of the request that asked for
 * it. Whoever asked may see how far it has come, and stop it; others do not find it.
 */
final class UnderWay {
  private final Map<Call, WorkPermit> permits = new ConcurrentHashMap<>();
  private final Workers workers;
  private final JsonAnswers answers;

  UnderWay(Workers workers, JsonAnswers answers) {
    this.workers = workers;
    this.answers = answers;
  }

  /** Takes a place for work that can be stopped; an id that is taken already is not found twice. */
  WorkPermit permit(Call call) {
    WorkPermit permit = workers.permit();
    if (permits.putIfAbsent(call, permit) == null) {
      permit.onLeaving(() -> permits.remove(call, permit));
    }
    return permit;
  }

  /** {@code GET /v1/work/{id}}: how far it has come. */
  void follow(Context context) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", context.pathParam("id"));
    object.putAll(asked(context).steps().object());
    context.header("Cache-Control", "no-store");
    answers.object(context, 200, object);
  }

  /** {@code DELETE /v1/work/{id}}: it ends before its next form; its request is answered 409. */
  void stop(Context context) {
    asked(context).stop();
    context.status(204);
  }

  private WorkPermit asked(Context context) {
    Call call = new Call(context.pathParam("id"), Call.of(context).caller());
    return Optional.ofNullable(permits.get(call))
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_FOUND,
                    "没有正在进行的这项工作，也许已经做完",
                    "No such work is under way; it may be done"));
  }
}
