package org.jihe.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jihe.bench.WorkerTime;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, each in a JVM of its own, and writes tables of ratios. */
public final class Peers {
  private static final List<Integer> ROWS = List.of(200, 2_000, 20_000);
  private static final List<Integer> COLUMNS = List.of(4, 8, 12);
  private static final Path TARGET = Path.of("target", "peers");
  private static final String RULEBOOK = "Jihe, the whole rulebook";

  private final Wanted wanted;
  private final List<Results> results = new ArrayList<>();

  private Peers(Wanted wanted) {
    this.wanted = wanted;
  }

  /**
   * Runs, prints and writes {@code target/peers/peers.md}.
   *
   * @param args what is wanted, such as {@code asking engine=jihe,openl rows=2000}; none for all
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Peers peers = new Peers(Wanted.of(List.of(args)));
    if (peers.wanted.part("asking")) {
      peers.asking();
    }
    if (peers.wanted.part("loading")) {
      peers.loading(true);
      peers.loading(false);
    }
    if (peers.wanted.part("analysing")) {
      peers.analysing(true);
      peers.analysing(false);
    }
    String text = peers.text();
    Files.createDirectories(TARGET);
    Files.writeString(TARGET.resolve("peers.md"), text);
    System.out.println(text);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    results.forEach(table -> text.append(table.markdown()));
    return text.toString();
  }

  private Results table(String title) {
    Results table = new Results(title);
    results.add(table);
    return table;
  }

  private void asking() throws RunnerException {
    for (Names names : Names.values()) {
      for (Policy policy : Policy.values()) {
        for (int columns : COLUMNS) {
          String title = "µs of CPU an indicator: %s, %d columns, names in %s";
          Results table = table(title.formatted(policy, columns, names));
          for (Peer peer : Peer.values()) {
            for (int rows : ROWS) {
              ask(new Case(peer, rows, columns, policy, names), table);
            }
          }
        }
      }
    }
  }

  private void ask(Case one, Results table) throws RunnerException {
    Optional<String> skipped = Skipped.asking(one);
    if (!wanted.admits(one.parameters())) {
      return;
    }
    if (skipped.isPresent()) {
      table.skip(one.peer(), one.rows(), skipped.get());
      return;
    }
    TimeValue time = TimeValue.seconds(one.peer().slow() ? 2 : 1);
    RunResult result =
        run(
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
    table.put(one.peer(), one.rows(), secondary(result, WorkerTime.LABEL));
  }

  private void loading(boolean cold) throws RunnerException, IOException {
    String when = cold ? "the first of a JVM" : "warm";
    Results cpu = table("ms of CPU to load four columns: " + when);
    Results wall = table("ms that pass to load four columns: " + when);
    for (int rows : ROWS) {
      for (Peer peer : List.of(Peer.JIHE, Peer.OPENL, Peer.DROOLS)) {
        Map<String, String> parameters = Map.of("engine", peer.name(), "rows", "" + rows);
        Optional<String> skipped = Skipped.loading(peer, rows);
        if (wanted.admits(parameters) && skipped.isPresent()) {
          cpu.skip(peer, rows, skipped.get());
        } else if (wanted.admits(parameters)) {
          RunResult result = once(Loading.class, written(peer, rows), cold);
          cpu.put(peer, rows, secondary(result, ProcessTime.LABEL));
          wall.put(peer, rows, result.getPrimaryResult().getScore());
        }
      }
      if (!cold && wanted.admits(Map.of("engine", Peer.JIHE.name(), "rows", "" + rows))) {
        RunResult result = once(Reloading.class, Map.of("rows", "" + rows), cold);
        cpu.put(RULEBOOK, rows, secondary(result, ProcessTime.LABEL));
        wall.put(RULEBOOK, rows, result.getPrimaryResult().getScore());
      }
    }
  }

  /** Parameters of a load, once the table is written where another JVM finds it. */
  private static Map<String, String> written(Peer peer, int rows) throws IOException {
    Path file = TARGET.resolve(peer + "-" + rows).toAbsolutePath();
    Files.createDirectories(TARGET);
    Files.write(file, peer.file(Workload.of(rows, 4, Names.PART), Policy.COLLECT));
    return Map.of("engine", peer.name(), "rows", "" + rows, "file", file.toString());
  }

  private void analysing(boolean cold) throws RunnerException {
    Results table = table("ms of CPU to analyse eight columns: " + (cold ? "the first" : "warm"));
    for (int rows : List.of(200, 2_000)) {
      if (wanted.admits(Map.of("rows", "" + rows))) {
        RunResult result = once(Analysing.class, Map.of("rows", "" + rows, "columns", "8"), cold);
        table.put(Peer.JIHE, rows, secondary(result, ProcessTime.LABEL));
      }
    }
  }

  /**
   * Cold is the first call of a JVM, three times; warm the ninth to the thirteenth of one. Of a
   * slow engine cold is the first of one, and warm its third.
   */
  private static RunResult once(Class<?> benchmark, Map<String, String> parameters, boolean cold)
      throws RunnerException {
    boolean slow = parameters.containsValue(Peer.DROOLS.name());
    return run(
        benchmark,
        parameters,
        options ->
            options
                .forks(cold && !slow ? 3 : 1)
                .warmupIterations(cold ? 0 : slow ? 2 : 8)
                .measurementIterations(cold ? 1 : slow ? 1 : 5)
                .addProfiler(ProcessTime.class));
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
