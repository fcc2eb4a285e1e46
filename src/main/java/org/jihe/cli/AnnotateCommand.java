package org.jihe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Document;
import org.jihe.domain.Refusal;
import org.jihe.domain.Report;
import org.jihe.workbench.Judge;
import org.jihe.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate FILE}: writes a form back with what was found as comments on its cells. */
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {
  private static final String ADDED = ".批注";

  private final Inputs inputs;
  private final Workbench bench;
  private final Outlet outlet;

  @Parameters(paramLabel = "FILE", descriptionKey = "form")
  private String file = "";

  @Option(names = "--out", paramLabel = "FILE")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--rules", paramLabel = "DIR")
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--as-of", paramLabel = "YEAR")
  private Optional<Year> asOf = Optional.empty();

  AnnotateCommand(Inputs inputs, Workbench bench, Outlet outlet) {
    this.inputs = inputs;
    this.bench = bench;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable {
    if (file.equals(Inputs.STDIN) && out.isEmpty()) {
      outlet.complain("从标准输入读取时，请用 --out 给出要写的文件");
      return Exit.REFUSED;
    }
    if (out.filter(this::isTheForm).isPresent()) {
      outlet.complain("--out 不能是原表本身：" + out.get());
      return Exit.REFUSED;
    }
    Optional<Document> form = inputs.open(file, outlet);
    if (form.isEmpty()) {
      return Exit.REFUSED;
    }
    try {
      return annotate(bench.open(rules), form.get());
    } catch (Refusal e) {
      return outlet.refuseToCheck(e);
    }
  }

  private boolean isTheForm(Path path) {
    try {
      return Files.exists(path) && Files.isSameFile(path, Path.of(file));
    } catch (IOException e) {
      return false;
    }
  }

  private int annotate(Judge judge, Document form) throws Outlet.Unwritable {
    Report report = judge.check(judge.read(form.name(), form.bytes()), OptionValues.number(asOf));
    report.filing().defects().forEach(outlet::complain);
    if (report.assessments().isEmpty()) {
      outlet.complain("没有读到申报表，没有写批注");
      return Exit.REFUSED;
    }
    AnnotatedForm marked = judge.annotate(report, form.bytes());
    marked.defects().forEach(outlet::complain);
    if (!marked.written()) {
      return Exit.REFUSED;
    }
    Path to = out.orElse(beside());
    outlet.write(to, marked.content());
    outlet.write("已写出 " + to + "，批注 " + marked.remarks() + " 条\n");
    boolean whole = report.filing().defects().isEmpty() && marked.defects().isEmpty();
    return whole ? Exit.CLEAN : Exit.REFUSED;
  }

  /** {@code 申报表.批注.docx} beside {@code 申报表.docx}. */
  private Path beside() {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    int dot = file.lastIndexOf('.');
    return dot > slash + 1
        ? Path.of(file.substring(0, dot) + ADDED + file.substring(dot))
        : Path.of(file + ADDED);
  }
}
