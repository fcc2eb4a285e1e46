package org.jihe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Jackson parsing one declaration: what a check is compared with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Parsing {
  private final ObjectMapper mapper = new ObjectMapper();
  private final byte[] json = Sample.one();

  /** A filing as records. */
  record Filing(List<Form> declarations) {}

  record Form(
      String preparedBy,
      String competentDepartment,
      String projectCode,
      String projectName,
      int budgetYear,
      String amountUnit,
      Budget budget,
      String overview,
      String legalBasis,
      String annualGoal,
      List<Target> indicators) {}

  record Budget(BigDecimal total, BigDecimal districtExpenditure, BigDecimal townshipSubsidy) {}

  record Target(
      String name,
      String level1,
      String level2,
      BigDecimal weight,
      String measure,
      String comparator,
      String target) {}

  @Benchmark
  public JsonNode tree() throws IOException {
    return mapper.readTree(json);
  }

  @Benchmark
  public Object records() throws IOException {
    return mapper.readValue(json, Filing.class);
  }
}
