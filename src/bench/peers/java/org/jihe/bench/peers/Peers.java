package org.jihe.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks, each in a JVM of its own, and writes tables of ratios. */
public final class Peers {
  private static final List<Integer> ROWS = List.of(200, 2_000, 20_000);
  private static final List<Integer> COLUMNS = List.of(4, 8, 12);
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
    if (peers.wanted.part("batch")) {
      peers.batch();
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
    Files.createDirectories(Runs.TARGET);
    Files.writeString(Runs.TARGET.resolve("peers.md"), text);
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
    table.put(one.peer(), one.rows(), Runs.worker(Runs.asking(one)));
  }

  private void batch() throws RunnerException {
    for (int forms : wanted.numbers("forms", 3_000)) {
      for (int indicators : wanted.numbers("indicators", 30)) {
        batch(forms, indicators);
      }
    }
  }

  private void batch(int forms, int indicators) throws RunnerException {
    String title = "µs of CPU an indicator: %,d forms of %d, COLLECT, 4 columns, names in PART";
    Results table = table(title.formatted(forms, indicators));
    for (Peer peer : List.of(Peer.BY_HAND, Peer.JIHE, Peer.OPENL)) {
      if (wanted.admits(Map.of("engine", peer.name()))) {
        for (int rows : wanted.numbers("rows", 2_000)) {
          table.put(peer, rows, Runs.batch(peer, rows, forms, indicators));
        }
      }
    }
  }

  private void loading(boolean cold) throws RunnerException, IOException {
    String when = cold ? "the first of a JVM" : "warm";
    Results cpu = table("ms of CPU to load four columns: " + when);
    Results wall = table("ms that pass to load four columns: " + when);
    for (int rows : ROWS) {
      for (Peer peer : List.of(Peer.JIHE, Peer.OPENL)) {
        Map<String, String> parameters = Map.of("engine", peer.name(), "rows", "" + rows);
        if (wanted.admits(parameters)) {
          RunResult result = Runs.loading(peer, rows, cold);
          cpu.put(peer, rows, Runs.process(result));
          wall.put(peer, rows, result.getPrimaryResult().getScore());
        }
      }
      if (!cold && wanted.admits(Map.of("engine", Peer.JIHE.name(), "rows", "" + rows))) {
        RunResult result = Runs.once(Reloading.class, Map.of("rows", "" + rows), cold);
        cpu.put(RULEBOOK, rows, Runs.process(result));
        wall.put(RULEBOOK, rows, result.getPrimaryResult().getScore());
      }
    }
  }

  private void analysing(boolean cold) throws RunnerException {
    Results table = table("ms of CPU to analyse eight columns: " + (cold ? "the first" : "warm"));
    for (int rows : List.of(200, 2_000)) {
      if (wanted.admits(Map.of("rows", "" + rows))) {
        RunResult result =
            Runs.once(Analysing.class, Map.of("rows", "" + rows, "columns", "8"), cold);
        table.put(Peer.JIHE, rows, Runs.process(result));
      }
    }
  }
}
