package org.jihe.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.regression.coverage.Coverage;
import org.jihe.regression.coverage.CoverageHtml;
import org.jihe.regression.coverage.CoverageJson;
import org.jihe.regression.coverage.CoverageText;
import org.jihe.regression.sheets.RulePaints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coverage}: which rows and cells filings exercise. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
  private static final Path FIXTURES = Path.of("fixtures");

  private final Terminal terminal;
  private final RuleTrials trials;
  private final Outlet outlet;

  @Parameters(
      arity = "0..*",
      paramLabel = "ON",
      descriptionKey = "exercise",
      converter = Choices.File.class)
  private List<Path> on = List.of();

  @Option(names = "--rules", paramLabel = "DIR", converter = Choices.File.class)
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", converter = Choices.Measure.class)
  private MeasureFormat format = MeasureFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", converter = Choices.File.class)
  private Optional<Path> out = Optional.empty();

  @Option(names = "--paint", paramLabel = "DIR", converter = Choices.File.class)
  private Optional<Path> paint = Optional.empty();

  @Option(names = "--threshold", paramLabel = "PERCENT")
  private int threshold;

  CoverageCommand(Terminal terminal, RuleTrials trials, Outlet outlet) {
    this.terminal = terminal;
    this.trials = trials;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable {
    List<Path> filings = on.isEmpty() ? List.of(FIXTURES) : on;
    try {
      Coverage measured = trials.coverage(rules, filings, new ProgressBar(terminal, outlet, "覆盖"));
      byte[] bytes = text(measured).getBytes(StandardCharsets.UTF_8);
      if (out.isPresent()) {
        outlet.write(out.get(), bytes);
        outlet.complain(CoverageText.summary(measured));
      } else {
        outlet.write(bytes);
      }
      if (paint.isPresent()) {
        for (Path file : trials.paint(rules, paint.get(), RulePaints.of(measured))) {
          outlet.complain("已着色 " + file);
        }
      }
      return measured.share().percent() < threshold ? Exit.FOUND : Exit.CLEAN;
    } catch (RulesRefused e) {
      e.defects().forEach(outlet::complain);
      return Exit.REFUSED;
    }
  }

  private String text(Coverage coverage) {
    return switch (format) {
      case TEXT -> new CoverageText().write(coverage);
      case JSON -> new CoverageJson().write(coverage);
      case HTML -> new CoverageHtml().write(coverage);
    };
  }
}
