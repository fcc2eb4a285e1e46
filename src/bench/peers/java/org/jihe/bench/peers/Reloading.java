package org.jihe.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jihe.checking.Checker;
import org.jihe.domain.Report;
import org.jihe.intake.Intake;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole rulebook, with these rows more in its 判定表: from bytes to the first report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Reloading {
  @Param("200")
  int rows;

  private final List<RulebookFile> files = new ArrayList<>();
  private byte[] form = {};
  private Rulebook former;

  @Setup
  public void write() throws IOException, RulebookException {
    Workload workload = Workload.of(rows, 4, Names.PART);
    files.clear();
    for (RulebookFile file : RulebookFile.bundled()) {
      boolean ours = file.name().equals("decisions.xlsx");
      files.add(ours ? new RulebookFile(file.name(), JiheTable.grown(file, workload)) : file);
    }
    former = Rulebook.load(RulebookFile.bundled());
    form = JiheTable.json(workload.forms().get(0));
  }

  @Benchmark
  public Report reload() throws RulebookException {
    Rulebook rulebook = former.reload(files);
    Intake intake = new Intake(rulebook.labels(), Limits.STANDARD);
    return new Checker(rulebook).check(intake.read("form.json", form), OptionalInt.empty());
  }
}
