package org.jihe.bench.peers;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jihe.domain.RuleNote;
import org.jihe.rules.analysis.DecisionAnalysis;
import org.jihe.rules.sheet.RuleRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What Jihe says of the rows among each other: gaps, overlaps, rows that others cover. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Analysing {
  @Param("2000")
  int rows;

  @Param("8")
  int columns;

  private List<RuleRow> table = List.of();

  @Setup
  public void read() {
    table = JiheTable.rows(JiheTable.workbook(Workload.of(rows, columns, Names.PART)));
  }

  @Benchmark
  public List<RuleNote> analyse() {
    return new DecisionAnalysis().notes(table);
  }
}
