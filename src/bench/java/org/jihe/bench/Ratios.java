package org.jihe.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks and prints each as a multiple of parsing, all in one run. Medians are
 * compared: whatever else the machine does lengthens some calls much, and most not at all.
 */
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
    print(new Runner(new CommandLineOptions(args)).run());
  }

  private static void print(Collection<RunResult> results) {
    double parsing =
        results.stream()
            .filter(result -> name(result).equals(PARSING))
            .mapToDouble(Ratios::median)
            .findFirst()
            .orElse(Double.NaN);
    System.out.printf("%n%-26s %8s %12s %12s%n", "", "rows more", "µs", "× parsing");
    for (RunResult result : results) {
      String rows = result.getParams().getParam("rows");
      System.out.printf(
          "%-26s %8s %12.1f %12.1f%n",
          name(result), rows == null ? "" : rows, median(result), median(result) / parsing);
    }
  }

  private static String name(RunResult result) {
    return result.getParams().getBenchmark().replaceFirst(".*\\.bench\\.", "");
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }
}
