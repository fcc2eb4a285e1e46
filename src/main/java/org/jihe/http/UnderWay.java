package org.jihe.http;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jihe.workbench.Call;

/**
 * {@code /v1/work/{id}}: work under way, by the {@code X-Request-Id} of the request that asked for
 * it. Whoever asked may see how far it has come, and stop it; others do not find it.
 */
final class UnderWay {
  private final Map<Call, WorkPermit> permits = new ConcurrentHashMap<>();
  private final Workers workers;

  UnderWay(Workers workers) {
    this.workers = workers;
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
    context.header("Cache-Control", "no-store");
    JsonAnswers.object(
        context, 200, new Id(context.pathParam("id")), asked(context).steps().stand());
  }

  private record Id(String id) {}

  /** {@code DELETE /v1/work/{id}}: it ends before its next form; its request is answered 409. */
  void stop(Context context) {
    asked(context).stop();
    context.status(204);
  }

  private WorkPermit asked(Context context) {
    Call call = new Call(context.pathParam("id"), Calls.of(context).caller());
    return Optional.ofNullable(permits.get(call))
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_FOUND,
                    "没有正在进行的这项工作，也许已经做完",
                    "No such work is under way; it may be done"));
  }
}
