package org.jihe.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.reporting.PlainJson;

/** What orchestrators and Prometheus ask. */
final class Health {
  private final RulebookInForce rulebook;
  private final Workers workers;
  private final Measurements measurements;

  Health(RulebookInForce rulebook, Workers workers, Measurements measurements) {
    this.rulebook = rulebook;
    this.workers = workers;
    this.measurements = measurements;
  }

  /** {@code GET /healthz}: the process answers; if it does not, restart it. */
  void alive(Context context) {
    context.header("Cache-Control", "no-store");
    JsonAnswers.object(context, 200, new Status("alive"));
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
    List<Defect> refused = standing.defects();
    context.header("Cache-Control", "no-store");
    JsonAnswers.object(
        context,
        200,
        new Status(refused.isEmpty() ? "ready" : "ready-on-former-rulebook"),
        new Ready(
            standing.judge().edition().version(),
            Optional.of(refused.stream().map(DefectJson::ofRulebook).toList())
                .filter(all -> !all.isEmpty())));
  }

  private record Status(String status) {}

  private record Ready(String rulebook, Optional<List<PlainJson.Joined>> refused) {}

  /** {@code GET /metrics}. */
  void metrics(Context context) {
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(measurements.scrape());
  }
}
