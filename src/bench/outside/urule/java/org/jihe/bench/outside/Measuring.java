package org.jihe.bench.outside;

import com.bstek.urule.builder.KnowledgeBuilder;
import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;

/** Holds URule to the rows wanted, then measures it as peers are: warm, one thread. */
public final class Measuring {
  private static final int WARM = 5;
  private static final int MEASURED = 3;
  private static final long NANOS = 2_000_000_000L;

  private final List<Asked> questions = new ArrayList<>();
  private final List<List<Integer>> wanted = new ArrayList<>();

  private Measuring(JsonNode workload) {
    workload.get("forms").forEach(f -> f.forEach(question -> questions.add(new Asked(question))));
    for (JsonNode form : workload.get("wanted").get("COLLECT")) {
      for (JsonNode rows : form) {
        List<Integer> found = new ArrayList<>();
        rows.forEach(row -> found.add(row.asInt()));
        wanted.add(found);
      }
    }
  }

  /**
   * Writes what was measured.
   *
   * @param args the number of rows, the workload, a directory for URule's files, the file to write
   */
  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode workload = mapper.readTree(new File(args[1]));
    Measuring measuring = new Measuring(workload);
    String table =
        new RuleFiles(workload, Path.of(args[2])).table(Path.of(args[2], "table.dt.xml"));
    long before = process();
    KnowledgeBuilder builder = Urule.builder();
    Urule urule = new Urule(builder, table);
    urule.ask(measuring.questions.get(0));
    double load = (process() - before) / 1e6;
    measuring.check(urule);
    Time micros = measuring.micros(urule);
    mapper.writeValue(
        new File(args[3]),
        Map.of(
            "engine",
            "URule 2.1.7",
            "rows",
            Integer.valueOf(args[0]),
            "policy",
            "COLLECT",
            "micros",
            micros.cpu(),
            "wall",
            micros.wall(),
            "load",
            load));
  }

  private void check(Urule urule) {
    int found = 0;
    for (int i = 0; i < questions.size(); i++) {
      List<Integer> rows = urule.ask(questions.get(i));
      Collections.sort(rows);
      if (!rows.equals(wanted.get(i))) {
        throw new IllegalStateException(
            "URule, question " + (i + 1) + ": found " + rows + ", not " + wanted.get(i));
      }
      found += rows.size();
    }
    System.out.println("# URule: the same " + found + " rows as by asking every row");
  }

  /** µs an indicator, of CPU of this thread and that pass. */
  private record Time(double cpu, double wall) {}

  /** The mean of some iterations after others. */
  private Time micros(Urule urule) {
    double cpu = 0;
    double wall = 0;
    for (int i = 1; i <= WARM + MEASURED; i++) {
      Time one = iteration(urule);
      System.out.printf(
          "# URule, iteration %d: %.1f µs of CPU, %.1f µs that pass%n", i, one.cpu(), one.wall());
      cpu += i > WARM ? one.cpu() / MEASURED : 0;
      wall += i > WARM ? one.wall() / MEASURED : 0;
    }
    return new Time(cpu, wall);
  }

  private Time iteration(Urule urule) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long before = threads.getCurrentThreadCpuTime();
    int asked = 0;
    while (System.nanoTime() - start < NANOS) {
      urule.ask(questions.get(asked++ % questions.size()));
    }
    double cpu = (threads.getCurrentThreadCpuTime() - before) / 1_000.0;
    return new Time(cpu / asked, (System.nanoTime() - start) / 1_000.0 / asked);
  }

  private static long process() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
