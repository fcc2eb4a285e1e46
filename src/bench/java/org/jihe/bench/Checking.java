package org.jihe.bench;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jihe.checking.Checker;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.intake.Intake;
import org.jihe.intake.Limits;
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

/** A warm check, all in one thread, with more and more rows in the tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Checking {
  private static final int MANY = 100;

  /** Rows more than shipped, in each of 判定表, 用语 and 立项依据登记. */
  @Param({"0", "100", "1000", "10000"})
  int rows;

  private final byte[] json = Sample.one();
  private Intake intake;
  private Checker checker;
  private Filing one;
  private Filing many;

  @Setup
  public void load() {
    Rulebook rulebook = Grown.rulebook(rows);
    intake = new Intake(rulebook.labels(), Limits.STANDARD);
    checker = new Checker(rulebook);
    one = read(json);
    many = read(Sample.many(MANY));
  }

  private Filing read(byte[] content) {
    Filing filing = intake.read("declarations.json", content);
    if (!filing.defects().isEmpty()) {
      throw new IllegalStateException(filing.defects().toString());
    }
    return filing;
  }

  /** JSON to declaration. */
  @Benchmark
  public Filing intake() {
    return intake.read("declarations.json", json);
  }

  /** A declaration that was read before. */
  @Benchmark
  public Report check() {
    return checker.check(one, OptionalInt.empty());
  }

  /** JSON to report. */
  @Benchmark
  public Report intakeAndCheck() {
    return checker.check(intake(), OptionalInt.empty());
  }

  /** One of a hundred declarations in a filing that was read before. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public Report checkOfHundred() {
    return checker.check(many, OptionalInt.empty());
  }
}
