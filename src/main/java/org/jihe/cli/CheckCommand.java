package org.jihe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jihe.domain.Failure;
import org.jihe.domain.Report;
import org.jihe.reporting.HtmlReport;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.ReportFormat;
import org.jihe.reporting.ReportWriter;
import org.jihe.reporting.Supplement;
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
  private final List<Report> kept = new ArrayList<>();
  private final IdentityHashMap<Report, Supplement> supplements = new IdentityHashMap<>();

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

  @Option(names = "--also-as-of", paramLabel = "YEAR", converter = Choices.Year.class)
  private Optional<Integer> alsoAsOf = Optional.empty();

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--color", paramLabel = "WHEN", converter = Choices.When.class)
  private Colour color = Colour.AUTO;

  CheckCommand(Terminal terminal, Rulebooks rulebooks, Outlet outlet) {
    this.terminal = terminal;
    this.rulebooks = rulebooks;
    this.outlet = outlet;
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
    if (Collections.frequency(files, Inputs.STDIN) > 1) {
      return Optional.of("标准输入（-）只能给一次");
    }
    if (format == ReportFormat.HTML && (explain || alsoAsOf.isPresent())) {
      return Optional.of("--explain 和 --also-as-of 用于 text、json、ndjson 格式");
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
      Report report = checking.check(content.name(), content.bytes(), year);
      supplements.put(report, supplement(checking, content, report, year));
      return Optional.of(report);
    } catch (RuntimeException | Error e) {
      outlet.complain(content.name() + ": " + Failure.of(e).message());
      return Optional.empty();
    }
  }

  private Supplement supplement(
      Checking checking, Input.Content content, Report report, OptionalInt year) {
    Optional<Report> later =
        alsoAsOf.map(y -> checking.check(content.name(), content.bytes(), OptionalInt.of(y)));
    return new Supplement(
        explain ? checking.whyNot(report, year) : List.of(), later, alsoAsOf.orElse(0));
  }

  private Supplement told(Report report) {
    return supplements.getOrDefault(report, Supplement.NOTHING);
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
      supplements.remove(report);
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
      case TEXT -> new TextReport(color.isWanted(terminal, out.isPresent()), this::told);
      case JSON -> (files.size() == 1 ? JsonReport.object() : JsonReport.array()).with(this::told);
      case NDJSON -> JsonReport.lines().with(this::told);
      case HTML -> new HtmlReport();
    };
  }
}
