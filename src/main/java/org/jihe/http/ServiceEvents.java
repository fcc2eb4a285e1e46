package org.jihe.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jihe.domain.Defect;
import org.jihe.domain.Document;
import org.jihe.domain.Failure;
import org.jihe.domain.Report;
import org.jihe.reporting.PlainJson;
import org.jihe.reporting.ReportWords;
import org.jihe.workbench.Call;
import org.jihe.workbench.DecisionLog;
import org.jihe.workbench.Publication;

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
      decisions.get().append(call, document.bytes(), report);
    }
    measurements.report(report);
  }

  void answered(Call call, String method, String route, String path, int status, Duration took) {
    measurements.request(method, route, status, took);
    log.write(
        "request",
        new Answered(
            call.id(),
            PlainJson.unlessEmpty(call.caller()),
            method,
            path,
            status,
            took.toNanos() / 1_000_000.0));
  }

  private record Answered(
      String id, Optional<String> caller, String method, String path, int status, double ms) {}

  private record Failed(String id, String failure, String kind, List<String> at_code) {}

  /** A failure of ours; exceptions' messages may quote a form and stay out of the log. */
  Failure failed(Call call, Throwable caught) {
    Throwable thrown =
        caught instanceof ExecutionException && caught.getCause() != null
            ? caught.getCause()
            : caught;
    Failure failure = Failure.of(thrown);
    log.write(
        "failure",
        new Failed(
            call.id(),
            failure.id(),
            thrown.getClass().getName(),
            Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .toList()));
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
    log.write("rulebook-published", call, publication);
  }

  private record Version(String version) {}

  private record Refused(String inForce, List<String> defects) {}

  void rulebookTaken(String version) {
    measurements.reload("taken");
    log.write("rulebook-taken", new Version(version));
  }

  void rulebookRefused(String inForce, List<Defect> defects) {
    measurements.reload("refused");
    log.write(
        "rulebook-refused", new Refused(inForce, defects.stream().map(ReportWords::line).toList()));
  }

  void rulebookUnchanged() {
    measurements.reload("unchanged");
  }

  void said(String event, Record facts) {
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
      failed(Call.NONE, e);
    }
  }
}
