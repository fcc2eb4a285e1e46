package org.jihe.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Engines that cannot stand on this class path, on the same rows and questions: writes what they
 * are asked, and puts what they measured next to 判定表 and OpenL Tablets. Run by {@code
 * src/bench/outside/outside.sh}.
 */
public final class Outside {
  private static final Path TARGET = Path.of("target", "outside");
  private static final Path MEASURED = TARGET.resolve("measured");

  private Outside() {}

  /**
   * Writes {@code target/outside/workload-ROWS.json}, or {@code target/outside/outside.md} of what
   * stands in {@code target/outside/measured}.
   *
   * @param args {@code write} or {@code table}, and how many rows, each a multiple of 20
   */
  public static void main(String[] args) throws IOException, RunnerException {
    List<Integer> sizes = Arrays.stream(args).skip(1).map(Integer::valueOf).toList();
    if (args[0].equals("write")) {
      for (int rows : sizes) {
        Workload workload = Workload.of(rows, 4, Names.PART);
        new WorkloadJson(workload).write(TARGET.resolve("workload-" + rows + ".json"));
      }
      return;
    }
    List<JsonNode> measured = measured();
    List<Results> tables = new ArrayList<>();
    for (Policy policy : List.of(Policy.COLLECT, Policy.FIRST)) {
      tables.addAll(asking(policy, sizes, measured));
    }
    tables.add(loading(sizes, measured));
    StringBuilder text = new StringBuilder();
    tables.forEach(table -> text.append(table.markdown()));
    Files.writeString(TARGET.resolve("outside.md"), text);
    System.out.println(text);
  }

  private static List<Results> asking(Policy policy, List<Integer> sizes, List<JsonNode> measured)
      throws RunnerException {
    Results cpu = new Results("µs of CPU an indicator: %s, 4 columns".formatted(policy));
    Results wall = new Results("µs that pass an indicator: %s, 4 columns".formatted(policy));
    for (Peer peer : List.of(Peer.BY_HAND, Peer.JIHE, Peer.OPENL)) {
      for (int rows : sizes) {
        RunResult result = Runs.asking(new Case(peer, rows, 4, policy, Names.PART));
        cpu.put(peer, rows, Runs.worker(result));
        wall.put(peer, rows, result.getPrimaryResult().getScore());
      }
    }
    put(measured, policy, "micros", cpu);
    put(measured, policy, "wall", wall);
    return List.of(cpu, wall);
  }

  private static Results loading(List<Integer> sizes, List<JsonNode> measured)
      throws IOException, RunnerException {
    Results table = new Results("ms of CPU of a process to load 4 columns, once it runs");
    for (Peer peer : List.of(Peer.JIHE, Peer.OPENL)) {
      for (int rows : sizes) {
        table.put(peer, rows, Runs.process(Runs.loading(peer, rows, true)));
      }
    }
    put(measured, Policy.COLLECT, "load", table);
    return table;
  }

  private static void put(List<JsonNode> measured, Policy policy, String figure, Results table) {
    for (JsonNode one : measured) {
      String engine = one.path("engine").asText();
      int rows = one.path("rows").asInt();
      if (!one.path("policy").asText().equals(policy.name())) {
        continue;
      }
      if (one.has("skipped")) {
        table.skip(engine, rows, one.path("skipped").asText());
      } else {
        table.put(engine, rows, one.path(figure).asDouble());
      }
    }
  }

  private static List<JsonNode> measured() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<Path> files = Files.list(MEASURED)) {
      List<JsonNode> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(mapper.readTree(file.toFile()));
      }
      return all;
    }
  }
}
