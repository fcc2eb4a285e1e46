package org.jihe.cli;

import java.util.concurrent.Callable;
import org.jihe.domain.trial.Coverage;
import org.jihe.reporting.trial.CoverageHtml;
import org.jihe.reporting.trial.CoverageJson;
import org.jihe.reporting.trial.CoverageText;
import org.jihe.regression.sheets.RulePaints;
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
  public Integer call() throws Outlet.Unwritable {
    ProgressBar progress = new ProgressBar(terminal, outlet, "覆盖");
    try {
      Coverage coverage = trials.coverage(measuring.rules(), measuring.on(), progress);
      Measuring.Measured measured =
          new Measuring.Measured(
              CoverageText.summary(coverage), coverage.share().percent(), RulePaints.of(coverage));
      return measuring.tell(measured, format -> text(coverage, format), trials, outlet);
    } catch (RulesRefused e) {
      e.defects().forEach(outlet::complain);
      return Exit.REFUSED;
    }
  }

  private static String text(Coverage coverage, MeasureFormat format) {
    return switch (format) {
      case TEXT -> new CoverageText().write(coverage);
      case JSON -> new CoverageJson().write(coverage);
      case HTML -> new CoverageHtml().write(coverage);
    };
  }
}
