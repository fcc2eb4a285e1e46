package org.jihe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jihe.checking.Checker;
import org.jihe.domain.Report;
import org.jihe.intake.Intake;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A reload, the DRL unchanged: from the files in a directory to the first report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 5)
public class Reloading {
  /** Rows more than shipped, in 判定表. */
  @Param({"0", "2000", "20000"})
  int rows;

  private final byte[] json = Sample.one();
  private Path directory;
  private Rulebook former;

  @Setup
  public void write() throws IOException, RulebookException {
    directory = Files.createTempDirectory("reloading");
    Files.createDirectory(directory.resolve("drl"));
    for (RulebookFile file : Grown.decided(rows)) {
      Files.write(directory.resolve(file.name()), file.bytes());
    }
    former = Rulebook.load(RulebookFile.in(directory));
  }

  /** To the first report, of JSON. */
  @Benchmark
  public Report reload() throws IOException, RulebookException {
    Rulebook rulebook = former.reload(RulebookFile.in(directory));
    Intake intake = new Intake(rulebook.labels(), Limits.STANDARD);
    return new Checker(rulebook).check(intake.read("one.json", json), OptionalInt.empty());
  }

  @TearDown
  public void delete() throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(directory)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
