package org.jihe.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jihe.domain.Declaration;
import org.jihe.intake.Intake;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;
import org.jihe.rules.decision.RuleMatch;
import org.jihe.rules.policy.RulesInForce;
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
import org.openjdk.jmh.annotations.Warmup;

/** 判定表 alone, asked about a declaration of six indicators, with more and more rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
public class Deciding {
  /** Rows more than shipped. */
  @Param({"200", "2000", "10000"})
  int rows;

  private RulesInForce rules;
  private Declaration form;

  @Setup
  public void load() {
    Rulebook rulebook = Grown.rulebook(rows);
    form =
        new Intake(rulebook.labels(), Limits.STANDARD)
            .read("one.json", Sample.one())
            .declarations()
            .get(0);
    rules = rulebook.inForce(form.year(), rulebook.region(form));
  }

  @Benchmark
  public List<RuleMatch> decisions() {
    return rules.decisions().about(form, rules.year());
  }
}
