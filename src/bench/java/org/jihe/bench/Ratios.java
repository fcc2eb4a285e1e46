package org.jihe.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints each as a multiple of parsing, all in one run. */
public final class Ratios {
  private static final String PARSING = "Parsing.tree";

  private Ratios() {}

  /**
   * Runs and prints.
   *
   * @param args those of JMH, such as {@code Parsing.tree Checking.check$ -p rows=0 -prof gc}; none
   *     for everything
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .addProfiler(WorkerTime.class)
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    double parsing =
        results.stream()
            .filter(result -> name(result).equals(PARSING))
            .mapToDouble(Ratios::cpu)
            .findFirst()
            .orElse(Double.NaN);
    System.out.printf("%n%-26s %8s %12s %12s%n", "", "rows more", "µs of CPU", "× parsing");
    for (RunResult result : results) {
      String rows = result.getParams().getParam("rows");
      System.out.printf(
          "%-26s %8s %12.1f %12.1f%n",
          name(result), rows == null ? "" : rows, cpu(result), cpu(result) / parsing);
    }
  }

  private static String name(RunResult result) {
    return result.getParams().getBenchmark().replaceFirst(".*\\.bench\\.", "");
  }

  private static double cpu(RunResult result) {
    return result.getSecondaryResults().get(WorkerTime.LABEL).getScore();
  }
}
