package org.jihe.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a table of four conditions to the first answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Loading {
  @Param("JIHE")
  Peer engine;

  @Param("200")
  int rows;

  /** Where the table was written before, by another JVM: else this one is warm. */
  @Param("")
  String file;

  private Workload workload;
  private byte[] bytes = {};

  @Setup
  public void read() throws IOException {
    workload = Workload.of(rows, 4, Names.PART);
    bytes = Files.readAllBytes(Path.of(file));
  }

  @Benchmark
  public Object load() {
    Engine loaded = engine.load(bytes, workload, Policy.COLLECT);
    Agreement.check(engine.name(), loaded, workload, Policy.COLLECT, 1);
    return loaded;
  }
}
