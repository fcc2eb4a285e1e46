package org.jihe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jihe.domain.Defect;
import org.jihe.domain.Document;
import org.jihe.domain.Failure;
import org.jihe.domain.Refusal;
import org.jihe.domain.Report;
import org.jihe.reporting.FindingsWorkbook;
import org.jihe.reporting.HtmlReport;
import org.jihe.reporting.JsonReport;
import org.jihe.reporting.JunitReport;
import org.jihe.reporting.ReportFormat;
import org.jihe.reporting.ReportWriter;
import org.jihe.reporting.SarifReport;
import org.jihe.reporting.Supplement;
import org.jihe.reporting.TextReport;
import org.jihe.workbench.Judge;
import org.jihe.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check FILE…}: checks files and writes reports. */
@Command(name = CheckCommand.NAME)
final class CheckCommand implements Callable<Integer> {
  static final String NAME = "check";

  private final Terminal terminal;
  private final Workbench bench;
  private final Outlet outlet;
  private final String version;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--rules", paramLabel = "DIR")
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--as-of", paramLabel = "YEAR")
  private Optional<Year> asOf = Optional.empty();

  @Option(names = "--also-as-of", paramLabel = "YEAR")
  private Optional<Year> alsoAsOf = Optional.empty();

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--color", paramLabel = "WHEN")
  private Colour color = Colour.AUTO;

  @Option(names = "--lines", descriptionKey = "lines")
  private boolean lines;

  CheckCommand(Terminal terminal, Workbench bench, Outlet outlet, String version) {
    this.terminal = terminal;
    this.bench = bench;
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
      return check(bench.open(rules));
    } catch (Refusal e) {
      return outlet.refuseToCheck(e);
    }
  }

  private Optional<String> mistake() {
    if (format == ReportFormat.XLSX && out.isEmpty() && terminal.interactive()) {
      return Optional.of("xlsx 不能显示在终端里，请用 --out 给出文件");
    }
    if (Collections.frequency(files, Inputs.STDIN) > 1) {
      return Optional.of("标准输入（-）只能给一次");
    }
    if (!format.takesSupplements() && (explain || alsoAsOf.isPresent())) {
      return Optional.of("--explain 和 --also-as-of 用于 text、json、ndjson、html 格式");
    }
    boolean overwrites =
        out.filter(o -> files.stream().anyMatch(file -> isSame(o, file) || isIn(o, file)))
            .isPresent();
    return overwrites ? Optional.of("--out 不能是要检查的文件：" + out.get()) : Optional.empty();
  }

  private static boolean isIn(Path out, String directory) {
    try {
      Path path = Path.of(directory);
      return Files.isDirectory(path)
          && out.toAbsolutePath().normalize().startsWith(path.toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isSame(Path out, String file) {
    try {
      return Files.exists(out) && Files.isSameFile(out, Path.of(file));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private int check(Judge judge) throws Outlet.Unwritable {
    Inputs inputs = new Inputs(terminal.in());
    CheckedCount progress =
        new CheckedCount(outlet, terminal.interactive() && out.isPresent(), System::nanoTime);
    try (ReportDelivery delivery =
            new ReportDelivery(outlet, out, this::writer, isArray(), progress);
        InOrder<Input, ReportDelivery.Done> order =
            new InOrder<>(threads(), batch -> check(judge, batch), delivery::deliver)) {
      for (String file : files) {
        if (!inputs.each(file, lines, input -> offer(order, input))) {
          return delivery.worst();
        }
      }
      order.finish();
      delivery.finish();
      return delivery.worst();
    }
  }

  private int threads() {
    boolean one = files.size() == 1 && !Inputs.isMany(files.get(0), lines);
    return one ? 1 : Runtime.getRuntime().availableProcessors();
  }

  private boolean offer(InOrder<Input, ReportDelivery.Done> order, Input input)
      throws Outlet.Unwritable {
    order.offer(input, input instanceof Input.Opened opened ? opened.file().bytes().length : 0);
    return !outlet.isClosed();
  }

  private List<ReportDelivery.Done> check(Judge judge, List<Input> batch) {
    IdentityHashMap<Input, Report> together = together(judge, batch);
    return batch.stream().map(input -> check(judge, input, together)).toList();
  }

  /** The reports on a batch; none where one of its files fails, which then fails alone. */
  private IdentityHashMap<Input, Report> together(Judge judge, List<Input> batch) {
    List<Input.Opened> opened = new ArrayList<>();
    for (Input input : batch) {
      if (input instanceof Input.Opened one) {
        opened.add(one);
      }
    }
    IdentityHashMap<Input, Report> reports = new IdentityHashMap<>();
    if (opened.size() > 1) {
      try {
        Iterator<Report> checked =
            judge.check(opened.stream().map(Input.Opened::file).toList(), year()).iterator();
        opened.forEach(one -> reports.put(one, checked.next()));
      } catch (RuntimeException | Error e) {
        reports.clear();
      }
    }
    return reports;
  }

  private OptionalInt year() {
    return OptionValues.number(asOf);
  }

  /**
   * @param together reports that are there already
   */
  private ReportDelivery.Done check(
      Judge judge, Input input, IdentityHashMap<Input, Report> together) {
    if (input instanceof Input.Unopened unopened) {
      return done(Exit.REFUSED, List.of(unopened.defect()), "");
    }
    Document file = ((Input.Opened) input).file();
    OptionalInt year = year();
    try {
      Report report =
          Optional.ofNullable(together.get(input)).orElseGet(() -> check(judge, file, year));
      Supplement supplement = supplement(judge, file, report, year);
      byte[] bytes =
          format.concatenates() ? writer(any -> supplement).write(List.of(report)) : new byte[0];
      Optional<ReportDelivery.Kept> kept =
          format.concatenates()
              ? Optional.empty()
              : Optional.of(new ReportDelivery.Kept(report, supplement));
      return new ReportDelivery.Done(code(report), report.filing().defects(), "", kept, bytes);
    } catch (RuntimeException | Error e) {
      return done(Exit.FAILED, List.of(), file.name() + ": " + Failure.of(e).message());
    }
  }

  private static Report check(Judge judge, Document file, OptionalInt year) {
    return judge.check(judge.read(file.name(), file.bytes()), year);
  }

  private static ReportDelivery.Done done(int code, List<Defect> defects, String failure) {
    return new ReportDelivery.Done(code, defects, failure, Optional.empty(), new byte[0]);
  }

  private Supplement supplement(Judge judge, Document file, Report report, OptionalInt year) {
    Optional<Report> later =
        alsoAsOf.map(other -> check(judge, file, OptionValues.number(alsoAsOf)));
    return new Supplement(
        explain ? judge.whyNot(report, year) : List.of(),
        explain,
        later,
        alsoAsOf.map(Year::getValue).orElse(0));
  }

  private int code(Report report) {
    if (!report.filing().defects().isEmpty()) {
      return Exit.REFUSED;
    }
    return failOn.isReachedBy(report) ? Exit.FOUND : Exit.CLEAN;
  }

  private boolean isArray() {
    return format == ReportFormat.JSON && (files.size() > 1 || Inputs.isMany(files.get(0), lines));
  }

  /**
   * @param told what is told beside each report
   */
  private ReportWriter writer(Function<Report, Supplement> told) {
    return switch (format) {
      case TEXT -> new TextReport(color.isWanted(terminal, out.isPresent()), told);
      case JSON -> (isArray() ? JsonReport.array() : JsonReport.object()).with(told);
      case NDJSON -> JsonReport.lines().with(told);
      case HTML -> new HtmlReport(told);
      case XLSX -> new FindingsWorkbook();
      case SARIF -> new SarifReport(version);
      case JUNIT -> new JunitReport();
    };
  }
}
