package org.jihe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code log …}: what can be done with the log of decisions that the service keeps. */
@Command(name = "log")
final class LogCommand {
  private final Auditing auditing;
  private final Outlet outlet;

  LogCommand(Auditing auditing, Outlet outlet) {
    this.auditing = auditing;
    this.outlet = outlet;
  }

  @Command(name = "verify")
  int verify(
      @Parameters(paramLabel = "DIR", descriptionKey = "log", converter = OptionValues.File.class)
          Path directory)
      throws Outlet.Unwritable {
    if (!Files.isDirectory(directory)) {
      outlet.complain(
          new Defect(directory.toString(), new Position.Nowhere(), "不是目录", "请给出决定日志所在的目录"));
      return Exit.REFUSED;
    }
    Auditing.Audit audit = auditing.audit(directory);
    audit.defects().forEach(outlet::complain);
    String torn = audit.torn() ? "；末尾有一条没有写完" : "";
    outlet.write("完好的记录 " + audit.entries() + " 条，最后一条 " + audit.last() + torn + "\n");
    return audit.defects().isEmpty() ? Exit.CLEAN : Exit.REFUSED;
  }
}
