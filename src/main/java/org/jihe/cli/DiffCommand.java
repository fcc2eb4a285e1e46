package org.jihe.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.Difference;
import org.jihe.reporting.PlainJson;
import org.jihe.reporting.trial.DifferenceHtml;
import org.jihe.reporting.trial.DifferenceJson;
import org.jihe.reporting.trial.DifferenceText;
import org.jihe.reporting.trial.DifferenceWorkbook;
import org.jihe.workbench.RuleTrials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff --base A --head B ON…}: what judging by other rules changes. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  private final Terminal terminal;
  private final RuleTrials trials;
  private final Outlet outlet;

  @Parameters(arity = "0..*", paramLabel = "ON", descriptionKey = "on")
  private List<Path> on = List.of();

  @Option(names = "--base", paramLabel = "A", required = true)
  private String base = "";

  @Option(names = "--head", paramLabel = "B", defaultValue = "rules")
  private String head = "rules";

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules = Path.of("rules");

  @Option(names = "--format", paramLabel = "FORMAT")
  private DiffFormat format = DiffFormat.TEXT;

  @Mixin private OutFile out = new OutFile();

  @Option(names = "--most", paramLabel = "N")
  private int most = LISTED;

  DiffCommand(Terminal terminal, RuleTrials trials, Outlet outlet) {
    this.terminal = terminal;
    this.trials = trials;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable, Refusal {
    if (format == DiffFormat.XLSX && !out.isNamed()) {
      outlet.complain("--format xlsx 要用 --out 给出文件名");
      return Exit.REFUSED;
    }
    List<Path> filings = on.isEmpty() ? List.of(Path.of("fixtures")) : on;
    Difference difference =
        trials.diff(rules, base, head, filings, new ProgressBar(terminal, outlet, "比较"));
    out.write(outlet, bytes(difference), DifferenceText.summary(difference));
    return difference.isSame() ? Exit.CLEAN : Exit.FOUND;
  }

  private byte[] bytes(Difference difference) {
    return switch (format) {
      case TEXT -> utf8(new DifferenceText(most).write(difference));
      case JSON -> utf8(PlainJson.indented(DifferenceJson.of(difference)));
      case HTML -> utf8(new DifferenceHtml(most).write(difference));
      case XLSX -> new DifferenceWorkbook().write(difference);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
