package org.jihe.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.regression.mutation.Mutation;
import org.jihe.regression.mutation.MutationHtml;
import org.jihe.regression.mutation.MutationJson;
import org.jihe.regression.mutation.MutationText;
import org.jihe.regression.sheets.RulePaints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mutate}: which slips in cells no fixture would notice. */
@Command(name = "mutate")
final class MutateCommand implements Callable<Integer> {
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
    List<Path> filings = on.isEmpty() ? List.of(FIXTURES) : on;
    try {
      Mutation measured =
          trials.mutate(
              rules,
              all || !tables.isEmpty() ? Optional.empty() : Optional.of(since),
              tables,
              filings,
              new ProgressBar(terminal, outlet, "试改"));
      if (measured.results().isEmpty()) {
        outlet.complain("规则与 " + since + " 相同，没有改动的单元格可试；--all 试全部单元格");
      }
      byte[] bytes = text(measured).getBytes(StandardCharsets.UTF_8);
      if (out.isPresent()) {
        outlet.write(out.get(), bytes);
        outlet.complain(MutationText.summary(measured));
      } else {
        outlet.write(bytes);
      }
      if (paint.isPresent()) {
        for (Path file : trials.paint(rules, paint.get(), RulePaints.of(measured))) {
          outlet.complain("已着色 " + file);
        }
      }
      return measured.score().percent() < threshold ? Exit.FOUND : Exit.CLEAN;
    } catch (RulesRefused e) {
      e.defects().forEach(outlet::complain);
      return Exit.REFUSED;
    }
  }

  private String text(Mutation mutation) {
    return switch (format) {
      case TEXT -> new MutationText().write(mutation);
      case JSON -> new MutationJson().write(mutation);
      case HTML -> new MutationHtml().write(mutation);
    };
  }
}
