package org.jihe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.Coverage;
import org.jihe.reporting.PlainJson;
import org.jihe.reporting.trial.CoverageHtml;
import org.jihe.reporting.trial.CoverageJson;
import org.jihe.reporting.trial.CoverageText;
import org.jihe.workbench.RuleTrials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code coverage}: which rows and cells filings exercise. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final RuleTrials trials;
  private final Outlet outlet;

  @Mixin private Measuring measuring = new Measuring();

  CoverageCommand(Terminal terminal, RuleTrials trials, Outlet outlet) {
    this.terminal = terminal;
    this.trials = trials;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable, Refusal {
    ProgressBar progress = new ProgressBar(terminal, outlet, "覆盖");
    Coverage coverage = trials.coverage(measuring.rules(), measuring.on(), progress);
    measuring.tell(text(coverage, measuring.format()), CoverageText.summary(coverage), outlet);
    Optional<Path> copies = measuring.paint();
    if (copies.isPresent()) {
      outlet.painted(trials.paint(measuring.rules(), copies.get(), coverage));
    }
    return measuring.code(coverage.share().percent());
  }

  private static String text(Coverage coverage, MeasureFormat format) {
    return switch (format) {
      case TEXT -> new CoverageText().write(coverage);
      case JSON -> PlainJson.indented(CoverageJson.of(coverage));
      case HTML -> new CoverageHtml().write(coverage);
    };
  }
}
