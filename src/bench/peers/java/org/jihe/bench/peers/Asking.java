package org.jihe.bench.peers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A loaded table, asked about one indicator after another, form by form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class Asking {
  @Param("JIHE")
  Peer engine;

  @Param("200")
  int rows;

  @Param("4")
  int columns;

  @Param("COLLECT")
  Policy policy;

  @Param("PART")
  Names names;

  private Workload workload;
  private Engine loaded;
  private int next;
  private int sum;

  /** Loads the table, and asserts that it finds what it should. */
  @Setup
  public void load() {
    workload = Workload.of(rows, columns, names);
    loaded = engine.load(engine.file(workload, policy), workload, policy);
    int forms = workload.forms().size();
    int found = Agreement.check(engine.name(), loaded, workload, policy, forms);
    System.out.println("# " + engine + ": the same " + found + " rows as by asking every row");
  }

  @Benchmark
  @OperationsPerInvocation(Form.INDICATORS)
  public int ask() {
    next = next + 1 < workload.forms().size() ? next + 1 : 0;
    loaded.ask(workload.forms().get(next), (indicator, row) -> sum += row);
    return sum;
  }
}
