package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jihe.domain.Cancelled;
import org.jihe.domain.trial.Coverage;
import org.jihe.reporting.PlainJson;
import org.jihe.reporting.trial.CoverageJson;
import org.jihe.workbench.Call;
import org.jihe.workbench.Judge;

/**
 * {@code /v1/rules/coverage}: which rows of the rulebook in force the service's fixtures exercise.
 * That takes long; it is worked out when it is asked for, beside the checks and on a thread of its
 * own, so that none of them waits for it, and once for each version of the rulebook.
 */
final class Coverages implements AutoCloseable {
  private static final int KEPT = 4;

  private final Supplier<Judge> judges;
  private final ServiceEvents events;
  private final Map<String, Run> runs = new LinkedHashMap<>();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "jihe-coverage");
            thread.setDaemon(true);
            return thread;
          });

  Coverages(Supplier<Judge> judges, ServiceEvents events) {
    this.judges = judges;
    this.events = events;
  }

  /** How far a version's coverage has come; the words stand in the answer. */
  private enum State {
    NONE("none"),
    RUNNING("running"),
    DONE("done"),
    STOPPED("stopped"),
    NO_FIXTURES("noFixtures"),
    FAILED("failed");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  private record Answer(String rulebook, String state) {}

  private record Nothing() {}

  private record Done(int filings) {
    static PlainJson.Joined of(Coverage coverage) {
      return PlainJson.Joined.of(new Done(coverage.filings()), CoverageJson.of(coverage));
    }
  }

  /** One version's coverage; guarded by the coverages. */
  private static final class Run {
    private final Steps steps = new Steps();
    private Future<?> work = CompletableFuture.completedFuture(null);
    private State state = State.NONE;
    private Record outcome = new Nothing();
  }

  /** {@code GET}: how far it has come, and once it is done the coverage. */
  void tell(Context context) {
    answer(context, judges.get().edition().version());
  }

  /** {@code POST}: begins it, unless it is done or under way. */
  void start(Context context) {
    Judge judge = judges.get();
    begin(judge, Calls.of(context));
    answer(context, judge.edition().version());
  }

  /** {@code DELETE}: stops it; what is done stays. */
  void stop(Context context) {
    String version = judges.get().edition().version();
    synchronized (this) {
      Optional.ofNullable(runs.get(version)).ifPresent(this::stop);
    }
    answer(context, version);
  }

  private synchronized void begin(Judge judge, Call call) {
    if (executor.isShutdown()) {
      throw Problem.of(ProblemKind.STOPPING);
    }
    Run last = runs.getOrDefault(judge.edition().version(), new Run());
    if (last.state == State.RUNNING || last.state == State.DONE) {
      return;
    }
    // Of a rulebook that is no longer in force nobody waits to hear.
    runs.values().forEach(this::stop);
    Run run = new Run();
    runs.remove(judge.edition().version());
    runs.put(judge.edition().version(), run);
    runs.keySet().removeAll(runs.keySet().stream().limit(Math.max(0, runs.size() - KEPT)).toList());
    run.state = State.RUNNING;
    run.work = executor.submit(() -> work(judge, call, run));
  }

  private synchronized void stop(Run run) {
    if (run.state == State.RUNNING) {
      run.state = State.STOPPED;
      run.work.cancel(true);
    }
  }

  private void work(Judge judge, Call call, Run run) {
    try {
      judge
          .coverage(run.steps)
          .ifPresentOrElse(
              found -> end(run, State.DONE, Done.of(found)),
              () -> end(run, State.NO_FIXTURES, new Nothing()));
    } catch (Cancelled e) {
      end(run, State.STOPPED, new Nothing());
    } catch (IOException | RuntimeException | Error e) {
      end(run, State.FAILED, new JsonAnswers.FailureId(events.failed(call, e).id()));
    }
  }

  private synchronized void end(Run run, State state, Record outcome) {
    if (run.state == State.RUNNING) {
      run.state = state;
      run.outcome = outcome;
    }
  }

  private void answer(Context context, String version) {
    Record outcome;
    State state;
    synchronized (this) {
      Run run = runs.getOrDefault(version, new Run());
      state = run.state;
      outcome = state == State.RUNNING ? run.steps.stand() : run.outcome;
    }
    context.header("Cache-Control", "no-store");
    JsonAnswers.object(context, 200, new Answer(version, state.word), outcome);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
