package org.jihe.bench.peers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A loaded table, asked once about every indicator of many forms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Batch {
  @Param("JIHE")
  Peer engine;

  @Param("2000")
  int rows;

  @Param("3000")
  int forms;

  @Param("30")
  int indicators;

  private Workload workload;
  private Engine loaded;
  private int sum;

  /** Loads the table, and asserts that it finds what it should in every form. */
  @Setup
  public void load() {
    workload = Workload.of(rows, 4, Names.PART, forms, indicators);
    loaded = engine.load(engine.file(workload, Policy.COLLECT), workload, Policy.COLLECT);
    int found = Agreement.check(engine.name(), loaded, workload, Policy.COLLECT, forms);
    System.out.println("# " + engine + ": the same " + found + " rows as by asking every row");
  }

  @Benchmark
  public int ask() {
    for (Form form : workload.forms()) {
      loaded.ask(form, (indicator, row) -> sum += row);
    }
    return sum;
  }
}
