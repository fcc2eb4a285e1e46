package org.jihe.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.domain.trial.Mutation;
import org.jihe.reporting.trial.MutationHtml;
import org.jihe.reporting.trial.MutationJson;
import org.jihe.reporting.trial.MutationText;
import org.jihe.regression.sheets.RulePaints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mutate}: which slips in cells no fixture would notice. */
@Command(name = "mutate")
final class MutateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final RuleTrials trials;
  private final Outlet outlet;

  @Mixin private Measuring measuring = new Measuring();

  @Option(names = "--since", paramLabel = "A", defaultValue = "HEAD")
  private String since = "HEAD";

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--table", paramLabel = "SHEET", split = ",")
  private List<String> tables = List.of();

  MutateCommand(Terminal terminal, RuleTrials trials, Outlet outlet) {
    this.terminal = terminal;
    this.trials = trials;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable {
    Optional<String> changedSince =
        all || !tables.isEmpty() ? Optional.empty() : Optional.of(since);
    ProgressBar progress = new ProgressBar(terminal, outlet, "试改");
    try {
      Mutation mutation =
          trials.mutate(measuring.rules(), changedSince, tables, measuring.on(), progress);
      if (mutation.results().isEmpty()) {
        outlet.complain("规则与 " + since + " 相同，没有改动的单元格可试；--all 试全部单元格");
      }
      Measuring.Measured measured =
          new Measuring.Measured(
              MutationText.summary(mutation), mutation.score().percent(), RulePaints.of(mutation));
      return measuring.tell(measured, format -> text(mutation, format), trials, outlet);
    } catch (RulesRefused e) {
      e.defects().forEach(outlet::complain);
      return Exit.REFUSED;
    }
  }

  private static String text(Mutation mutation, MeasureFormat format) {
    return switch (format) {
      case TEXT -> new MutationText().write(mutation);
      case JSON -> new MutationJson().write(mutation);
      case HTML -> new MutationHtml().write(mutation);
    };
  }
}
