package org.jihe.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.domain.LintResult;
import org.jihe.domain.Refusal;
import org.jihe.domain.WrittenFiles;
import org.jihe.reporting.LintJson;
import org.jihe.reporting.LintSarif;
import org.jihe.reporting.PlainJson;
import org.jihe.reporting.ReportWords;
import org.jihe.workbench.RuleTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules lint}: everything wrong with a rulebook, and copies with the cells marked. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
  private final RuleTools tools;
  private final Outlet outlet;
  private final String version;

  @Mixin private DirectoryArgument directory = new DirectoryArgument();

  @Option(names = "--format", paramLabel = "FORMAT")
  private LintFormat format = LintFormat.TEXT;

  @Option(names = "--as-of", paramLabel = "YEAR")
  private Optional<Year> asOf = Optional.empty();

  @Option(names = "--write-back")
  private boolean writeBack;

  @Option(names = "--out", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  LintCommand(RuleTools tools, Outlet outlet, String version) {
    this.tools = tools;
    this.outlet = outlet;
    this.version = version;
  }

  @Override
  public Integer call() throws Outlet.Unwritable, Refusal {
    if (out.isPresent() && !writeBack) {
      outlet.complain("--out 要和 --write-back 一起用");
      return Exit.REFUSED;
    }
    LintResult remarks = tools.lint(directory.path(), OptionValues.number(asOf));
    outlet.write(text(remarks));
    boolean written = !writeBack || writeBack(remarks);
    return remarks.defects().isEmpty() && written ? Exit.CLEAN : Exit.REFUSED;
  }

  private String text(LintResult remarks) {
    return switch (format) {
      case TEXT -> lines(remarks);
      case JSON -> PlainJson.indented(LintJson.of(remarks));
      case SARIF -> new LintSarif(version).write(remarks);
    };
  }

  private static String lines(LintResult remarks) {
    StringBuilder lines = new StringBuilder();
    remarks.defects().forEach(defect -> lines.append(ReportWords.line(defect)).append('\n'));
    remarks.warnings().forEach(w -> lines.append("提醒：" + ReportWords.line(w)).append('\n'));
    String doubts = remarks.warnings().isEmpty() ? "" : "，有 " + remarks.warnings().size() + " 处提醒";
    return lines
        .append(
            remarks.defects().isEmpty() ? "规则集没有错误" : "规则集有 " + remarks.defects().size() + " 处错误")
        .append(doubts + "\n")
        .toString();
  }

  /** What was saved is told beside the results, so that these stay as their format has them. */
  private boolean writeBack(LintResult remarks) throws Refusal {
    WrittenFiles written = tools.writeBack(directory.path(), out.orElse(directory.path()), remarks);
    written.files().forEach(file -> outlet.complain("已标注 " + file));
    written.defects().forEach(outlet::complain);
    return written.defects().isEmpty();
  }
}
