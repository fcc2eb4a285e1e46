package org.jihe.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jihe.domain.Assessment;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;

/** What is measured, in the format of Prometheus. */
final class Measurements implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  Measurements() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /**
   * What the workers and the rulebook say of themselves when asked.
   *
   * @param defects how many defects the rulebook that lies there has
   */
  void watch(Workers workers, Supplier<Number> defects) {
    Gauge.builder("jihe.places.taken", workers, Workers::taken)
        .description("Requests that are read, waiting or checked")
        .register(registry);
    Gauge.builder("jihe.workers.working", workers, Workers::working)
        .description("Filings being checked")
        .register(registry);
    Gauge.builder("jihe.rulebook.defects", defects)
        .description("Defects of the rulebook that lies there and is not in force")
        .register(registry);
  }

  void request(String method, String route, int status, Duration took) {
    Timer.builder("jihe.http.requests")
        .description("Requests and how long they took")
        .tags("method", method, "route", route, "status", Integer.toString(status))
        .serviceLevelObjectives(
            List.of(1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000).stream()
                .map(Duration::ofMillis)
                .toArray(Duration[]::new))
        .register(registry)
        .record(took);
  }

  void report(Report report) {
    for (Assessment assessment : report.assessments()) {
      String verdict = assessment.verdict().name().toLowerCase(Locale.ROOT);
      count("jihe.assessments", "Forms checked", "verdict", verdict);
      assessment.findings().forEach(this::finding);
    }
    report.crossFindings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    String severity = finding.severity().name();
    count("jihe.findings", "Findings", "check", finding.check(), "severity", severity);
  }

  /** A reload: {@code taken}, {@code refused} or {@code unchanged}. */
  void reload(String outcome) {
    count("jihe.reloads", "Reloads of the rulebook", "outcome", outcome);
  }

  private void count(String name, String description, String... tags) {
    Counter.builder(name).description(description).tags(tags).register(registry).increment();
  }

  String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
