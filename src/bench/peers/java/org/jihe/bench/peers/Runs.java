package org.jihe.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jihe.bench.WorkerTime;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Single benchmarks, each in a JVM of its own. */
final class Runs {
  static final Path TARGET = Path.of("target", "peers");

  private Runs() {}

  /** Asks indicator after indicator; the score is µs that pass. */
  static RunResult asking(Case one) throws RunnerException {
    TimeValue time = TimeValue.seconds(1);
    return run(
        Asking.class,
        one.parameters(),
        options ->
            options
                .forks(1)
                .warmupIterations(5)
                .warmupTime(time)
                .measurementIterations(3)
                .measurementTime(time)
                .addProfiler(WorkerTime.class));
  }

  /** µs of CPU an indicator, where all forms are asked one after the other. */
  static double batch(Peer peer, int rows, int forms, int indicators) throws RunnerException {
    Map<String, String> parameters =
        Map.of(
            "engine", peer.name(),
            "rows", "" + rows,
            "forms", "" + forms,
            "indicators", "" + indicators);
    RunResult result =
        run(
            Batch.class,
            parameters,
            options ->
                options
                    .forks(1)
                    .warmupIterations(6)
                    .measurementIterations(3)
                    .addProfiler(WorkerTime.class));
    return worker(result) / forms / indicators;
  }

  /** Loads four columns from a table that was written before, where another JVM finds it. */
  static RunResult loading(Peer peer, int rows, boolean cold) throws RunnerException, IOException {
    Path file = TARGET.resolve(peer + "-" + rows).toAbsolutePath();
    Files.createDirectories(TARGET);
    Files.write(file, peer.file(Workload.of(rows, 4, Names.PART), Policy.COLLECT));
    return once(
        Loading.class,
        Map.of("engine", peer.name(), "rows", "" + rows, "file", file.toString()),
        cold);
  }

  /** Cold is the first call of a JVM, three times; warm the 51st to the 70th of one. */
  static RunResult once(Class<?> benchmark, Map<String, String> parameters, boolean cold)
      throws RunnerException {
    return run(
        benchmark,
        parameters,
        options ->
            options
                .forks(cold ? 3 : 1)
                .warmupIterations(cold ? 0 : 50)
                .measurementIterations(cold ? 1 : 20)
                .addProfiler(ProcessTime.class));
  }

  /** µs of CPU of the asking thread. */
  static double worker(RunResult result) {
    return secondary(result, WorkerTime.LABEL);
  }

  /** ms of CPU of the whole process. */
  static double process(RunResult result) {
    return secondary(result, ProcessTime.LABEL);
  }

  private static RunResult run(
      Class<?> benchmark,
      Map<String, String> parameters,
      UnaryOperator<ChainedOptionsBuilder> adjusted)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
            .shouldFailOnError(true);
    parameters.forEach((name, value) -> options.param(name, value));
    return new Runner(adjusted.apply(options).build()).runSingle();
  }

  private static double secondary(RunResult result, String label) {
    return result.getSecondaryResults().get(label).getScore();
  }
}
