package org.jihe.cli;

import java.nio.file.Path;
import org.jihe.domain.Refusal;
import org.jihe.workbench.LogAudit;
import org.jihe.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code log …}: what can be done with the log of decisions that the service keeps. */
@Command(name = "log")
final class LogCommand {
  private final Workbench bench;
  private final Outlet outlet;

  LogCommand(Workbench bench, Outlet outlet) {
    this.bench = bench;
    this.outlet = outlet;
  }

  @Command(name = "verify")
  int verify(@Parameters(paramLabel = "DIR", descriptionKey = "log") Path directory)
      throws Outlet.Unwritable, Refusal {
    LogAudit.Audited audit = bench.audit(DirectoryArgument.existing(directory, "请给出决定日志所在的目录"));
    audit.defects().forEach(outlet::complain);
    String torn = audit.tornBytes() > 0 ? "；末尾有一条没有写完" : "";
    outlet.write("完好的记录 " + audit.entries() + " 条，最后一条 " + audit.last() + torn + "\n");
    return audit.defects().isEmpty() ? Exit.CLEAN : Exit.REFUSED;
  }
}
