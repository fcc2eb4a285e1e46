package org.jihe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.Mutation;
import org.jihe.reporting.PlainJson;
import org.jihe.reporting.trial.MutationHtml;
import org.jihe.reporting.trial.MutationJson;
import org.jihe.reporting.trial.MutationText;
import org.jihe.workbench.RuleTrials;
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
  public Integer call() throws Outlet.Unwritable, Refusal {
    Optional<String> changedSince =
        all || !tables.isEmpty() ? Optional.empty() : Optional.of(since);
    ProgressBar progress = new ProgressBar(terminal, outlet, "试改");
    Mutation mutation =
        trials.mutate(measuring.rules(), changedSince, tables, measuring.on(), progress);
    if (mutation.results().isEmpty()) {
      outlet.complain("规则与 " + since + " 相同，没有改动的单元格可试；--all 试全部单元格");
    }
    measuring.tell(text(mutation, measuring.format()), MutationText.summary(mutation), outlet);
    Optional<Path> copies = measuring.paint();
    if (copies.isPresent()) {
      outlet.painted(trials.paint(measuring.rules(), copies.get(), mutation));
    }
    return measuring.code(mutation.score().percent());
  }

  private static String text(Mutation mutation, MeasureFormat format) {
    return switch (format) {
      case TEXT -> new MutationText().write(mutation);
      case JSON -> PlainJson.indented(MutationJson.of(mutation));
      case HTML -> new MutationHtml().write(mutation);
    };
  }
}
