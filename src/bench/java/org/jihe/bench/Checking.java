package org.jihe.bench;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jihe.checking.Checker;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.intake.Intake;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A warm check of what was read before, with more and more rows in the tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 2)
public class Checking {
  private static final int MANY = 100;
  private static final int BATCH = 32;

  /** Rows more than shipped, in each of 判定表, 用语 and 立项依据登记. */
  @Param({"0", "100", "1000", "10000"})
  int rows;

  private Checker checker;
  private Filing one;
  private Filing many;
  private List<Filing> batch = List.of();

  @Setup
  public void load() {
    Rulebook rulebook = Grown.rulebook(rows);
    checker = new Checker(rulebook);
    Intake intake = new Intake(rulebook.labels(), Limits.STANDARD);
    one = intake.read("one.json", Sample.one());
    many = intake.read("many.json", Sample.many(MANY));
    batch = Stream.generate(() -> intake.read("one.json", Sample.one())).limit(BATCH).toList();
    if (!one.defects().isEmpty() || !many.defects().isEmpty()) {
      throw new IllegalStateException(one.defects().toString() + many.defects());
    }
  }

  /** A filing of one declaration. */
  @Benchmark
  public Report check() {
    return checker.check(one, OptionalInt.empty());
  }

  /** One of the filings of a batch, each of one declaration. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public List<Report> checkOfBatch() {
    return checker.check(batch, OptionalInt.empty());
  }

  /** One of the hundred declarations of a filing. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public Report checkOfHundred() {
    return checker.check(many, OptionalInt.empty());
  }
}
