package org.jihe.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What orchestrators and Prometheus ask. */
final class Health {
  private final RulebookInForce rulebook;
  private final Workers workers;
  private final Measurements measurements;
  private final JsonAnswers answers;

  Health(RulebookInForce rulebook, Workers workers, Measurements measurements, JsonAnswers answers) {
    this.rulebook = rulebook;
    this.workers = workers;
    this.measurements = measurements;
    this.answers = answers;
  }

  /** {@code GET /healthz}: the process answers; if it does not, restart it. */
  void alive(Context context) {
    context.header("Cache-Control", "no-store");
    answers.object(context, 200, Map.of("status", "alive"));
  }

  /**
   * {@code GET /readyz}: 200 when requests may be sent. A rulebook that was refused does not make
   * the service unready, for the last good one judges; but it is said, with its cells.
   */
  void ready(Context context) {
    if (workers.isStopping()) {
      throw Problem.of(ProblemKind.STOPPING).with("Retry-After", "5");
    }
    RulebookInForce.Standing standing = rulebook.standing();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("status", standing.defects().isEmpty() ? "ready" : "ready-on-former-rulebook");
    object.put("rulebook", standing.judge().edition().version());
    if (!standing.defects().isEmpty()) {
      object.put("refused", standing.defects().stream().map(DefectJson::ofRulebook).toList());
    }
    context.header("Cache-Control", "no-store");
    answers.object(context, 200, object);
  }

  /** {@code GET /metrics}. */
  void metrics(Context context) {
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(measurements.scrape());
  }
}
