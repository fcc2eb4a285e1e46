package org.jihe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jihe.domain.Failure;
import org.jihe.domain.Report;
import org.jihe.reporting.FindingsWorkbook;
import org.jihe.reporting.HtmlReport;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.JunitReport;
import org.jihe.reporting.ReportFormat;
import org.jihe.reporting.ReportWriter;
import org.jihe.reporting.SarifReport;
import org.jihe.reporting.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check FILE…}: checks files and writes reports. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Rulebooks rulebooks;
  private final Outlet outlet;
  private final String version;
  private final List<Report> kept = new ArrayList<>();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", converter = Choices.Format.class)
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", converter = Choices.File.class)
  private Optional<Path> out = Optional.empty();

  @Option(names = "--rules", paramLabel = "DIR", converter = Choices.File.class)
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--fail-on", paramLabel = "LEVEL", converter = Choices.Level.class)
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--as-of", paramLabel = "YEAR", converter = Choices.Year.class)
  private Optional<Integer> asOf = Optional.empty();

  @Option(names = "--color", paramLabel = "WHEN", converter = Choices.When.class)
  private Colour color = Colour.AUTO;

  CheckCommand(Terminal terminal, Rulebooks rulebooks, Outlet outlet, String version) {
    this.terminal = terminal;
    this.rulebooks = rulebooks;
    this.outlet = outlet;
    this.version = version;
  }

  @Override
  public Integer call() throws Outlet.Unwritable {
    Optional<String> mistake = mistake();
    if (mistake.isPresent()) {
      outlet.complain(mistake.get());
      return Exit.REFUSED;
    }
    try {
      return check(rulebooks.open(rules));
    } catch (RulesRefused e) {
      e.defects().forEach(outlet::complain);
      outlet.complain("规则集有 " + e.defects().size() + " 处错误，未作检查");
      return Exit.REFUSED;
    }
  }

  private Optional<String> mistake() {
    if (format == ReportFormat.XLSX && out.isEmpty() && terminal.interactive()) {
      return Optional.of("xlsx 不能显示在终端里，请用 --out 给出文件");
    }
    if (Collections.frequency(files, Inputs.STDIN) > 1) {
      return Optional.of("标准输入（-）只能给一次");
    }
    boolean overwrites =
        out.filter(o -> files.stream().anyMatch(file -> isSame(o, file))).isPresent();
    return overwrites ? Optional.of("--out 不能是要检查的文件：" + out.get()) : Optional.empty();
  }

  private static boolean isSame(Path out, String file) {
    try {
      return Files.exists(out) && Files.isSameFile(out, Path.of(file));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private int check(Checking checking) throws Outlet.Unwritable {
    Inputs inputs = new Inputs(terminal.in());
    int worst = Exit.CLEAN;
    for (String file : files) {
      worst = Math.max(worst, check(checking, inputs.open(file)));
      if (outlet.isClosed()) {
        return worst;
      }
    }
    writeKept();
    return worst;
  }

  private int check(Checking checking, Input input) throws Outlet.Unwritable {
    if (input instanceof Input.Unopened unopened) {
      outlet.complain(unopened.defect());
      return Exit.REFUSED;
    }
    Input.Content content = (Input.Content) input;
    Optional<Report> report = report(checking, content);
    if (report.isEmpty()) {
      return Exit.FAILED;
    }
    report.get().filing().defects().forEach(outlet::complain);
    deliver(report.get());
    return code(report.get());
  }

  /** The report; empty when we failed, which has then been said. Other files are still checked. */
  private Optional<Report> report(Checking checking, Input.Content content) {
    OptionalInt year = asOf.map(OptionalInt::of).orElse(OptionalInt.empty());
    try {
      return Optional.of(checking.check(content.name(), content.bytes(), year));
    } catch (RuntimeException | Error e) {
      outlet.complain(content.name() + ": " + Failure.of(e).message());
      return Optional.empty();
    }
  }

  private int code(Report report) {
    if (!report.filing().defects().isEmpty()) {
      return Exit.REFUSED;
    }
    return failOn.isReachedBy(report) ? Exit.FOUND : Exit.CLEAN;
  }

  private void deliver(Report report) throws Outlet.Unwritable {
    if (format.concatenates() && out.isEmpty()) {
      outlet.write(writer().write(List.of(report)));
    } else {
      kept.add(report);
    }
  }

  /** An array may be empty; a page or an object of nothing would say that all is well. */
  private void writeKept() throws Outlet.Unwritable {
    boolean array = format == ReportFormat.JSON && files.size() > 1;
    if (kept.isEmpty() && !array) {
      return;
    }
    byte[] bytes = writer().write(kept);
    if (out.isPresent()) {
      outlet.write(out.get(), bytes);
    } else {
      outlet.write(bytes);
    }
  }

  private ReportWriter writer() {
    return switch (format) {
      case TEXT -> new TextReport(color.isWanted(terminal, out.isPresent()));
      case JSON -> files.size() == 1 ? JsonReport.object() : JsonReport.array();
      case NDJSON -> JsonReport.lines();
      case HTML -> new HtmlReport();
      case XLSX -> new FindingsWorkbook();
      case SARIF -> new SarifReport(version);
      case JUNIT -> new JunitReport();
    };
  }
}
