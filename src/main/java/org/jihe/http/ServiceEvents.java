package org.jihe.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jihe.domain.Defect;
import org.jihe.domain.Failure;
import org.jihe.domain.Report;
import org.jihe.reporting.Wording;

/** Sees what happens, and tells the log and the measurements. */
final class ServiceEvents implements AutoCloseable {
  private static final int FRAMES = 20;

  private final Log log;
  private final Measurements measurements;
  private final Optional<DecisionLog> decisions;

  /**
   * @param decisions empty when none are logged
   */
  ServiceEvents(Log log, Measurements measurements, Optional<DecisionLog> decisions) {
    this.decisions = decisions;
    this.log = log;
    this.measurements = measurements;
  }

  Measurements measurements() {
    return measurements;
  }

  /**
   * A decision; it is answered only if it could be logged.
   *
   * @throws IOException when it could not
   */
  void judged(Call call, Document document, Report report) throws IOException {
    if (decisions.isPresent()) {
      decisions.get().append(call, document, report);
    }
    measurements.report(report);
  }

  void answered(Call call, String method, String route, String path, int status, Duration took) {
    measurements.request(method, route, status, took);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", call.id());
    if (!call.caller().isEmpty()) {
      facts.put("caller", call.caller());
    }
    facts.put("method", method);
    facts.put("path", path);
    facts.put("status", status);
    facts.put("ms", took.toNanos() / 1_000_000.0);
    log.write("request", facts);
  }

  /** A failure of ours; exceptions' messages may quote a form and stay out of the log. */
  Failure failed(Call call, Throwable caught) {
    Throwable thrown =
        caught instanceof ExecutionException && caught.getCause() != null
            ? caught.getCause()
            : caught;
    Failure failure = Failure.of(thrown);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", call.id());
    facts.put("failure", failure.id());
    facts.put("kind", thrown.getClass().getName());
    facts.put(
        "at-code",
        Arrays.stream(thrown.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .toList());
    log.write("failure", facts);
    return failure;
  }

  /**
   * A change of the rulebook that is about to be made; it is made only if it could be logged.
   *
   * @throws IOException when it could not
   */
  void publishing(Call call, Publication publication) throws IOException {
    if (decisions.isPresent()) {
      decisions.get().append(call, publication);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", call.id());
    facts.put("caller", call.caller());
    facts.put("file", publication.file());
    facts.put("sha256", publication.sha256());
    facts.put("before", publication.before());
    facts.put("after", publication.after());
    log.write("rulebook-published", facts);
  }

  void rulebookTaken(String version) {
    measurements.reload("taken");
    log.write("rulebook-taken", Map.of("version", version));
  }

  void rulebookRefused(String inForce, List<Defect> defects) {
    measurements.reload("refused");
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("inForce", inForce);
    facts.put("defects", defects.stream().map(Wording::line).toList());
    log.write("rulebook-refused", facts);
  }

  void rulebookUnchanged() {
    measurements.reload("unchanged");
  }

  void said(String event, Map<String, ?> facts) {
    log.write(event, facts);
  }

  /** Ends the log of decisions. */
  @Override
  public void close() {
    try {
      if (decisions.isPresent()) {
        decisions.get().close();
      }
    } catch (IOException e) {
      failed(new Call("", ""), e);
    }
  }
}
