package org.jihe.bench;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From JSON, with the shipped rulebook. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 2)
public class Reading {
  private final byte[] json = Sample.one();
  private Intake intake;
  private Checker checker;

  @Setup
  public void load() {
    Rulebook rulebook = Grown.rulebook(0);
    intake = new Intake(rulebook.labels(), Limits.STANDARD);
    checker = new Checker(rulebook);
  }

  /** To a declaration. */
  @Benchmark
  public Filing intake() {
    return intake.read("declaration.json", json);
  }

  /** To a report. */
  @Benchmark
  public Report intakeAndCheck() {
    return checker.check(intake(), OptionalInt.empty());
  }
}
