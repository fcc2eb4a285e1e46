package org.jihe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.reporting.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rules …}: what can be done with the files of a rulebook. */
@Command(name = "rules", subcommandsRepeatable = false)
final class RulesCommand {
  private final RuleTools tools;
  private final Outlet outlet;

  RulesCommand(RuleTools tools, Outlet outlet) {
    this.tools = tools;
    this.outlet = outlet;
  }

  @Command(name = "lint")
  int lint(
      @Parameters(
              paramLabel = "DIR",
              descriptionKey = "directory",
              defaultValue = "rules",
              converter = Choices.File.class)
          Path directory)
      throws Outlet.Unwritable {
    if (isMissing(directory)) {
      return Exit.REFUSED;
    }
    List<Defect> defects = tools.lint(directory);
    for (Defect defect : defects) {
      outlet.write(Wording.line(defect) + "\n");
    }
    outlet.write(defects.isEmpty() ? "规则集没有错误\n" : "规则集有 " + defects.size() + " 处错误\n");
    return code(defects);
  }

  @Command(name = "render")
  int render(
      @Parameters(
              paramLabel = "DIR",
              descriptionKey = "directory",
              defaultValue = "rules",
              converter = Choices.File.class)
          Path directory)
      throws Outlet.Unwritable {
    return isMissing(directory) ? Exit.REFUSED : tell(tools.render(directory));
  }

  @Command(name = "build")
  int build(
      @Parameters(
              paramLabel = "DIR",
              descriptionKey = "directory",
              defaultValue = "rules",
              converter = Choices.File.class)
          Path directory)
      throws Outlet.Unwritable {
    return isMissing(directory) ? Exit.REFUSED : tell(tools.build(directory));
  }

  private boolean isMissing(Path directory) {
    boolean missing = !Files.isDirectory(directory);
    if (missing) {
      String name = directory.toString();
      outlet.complain(new Defect(name, new Position.Nowhere(), "不是目录", "请给出规则集所在的目录"));
    }
    return missing;
  }

  private int tell(RuleTools.Written written) throws Outlet.Unwritable {
    for (Path file : written.files()) {
      outlet.write("已写出 " + file + "\n");
    }
    written.defects().forEach(outlet::complain);
    return code(written.defects());
  }

  private static int code(List<Defect> defects) {
    return defects.isEmpty() ? Exit.CLEAN : Exit.REFUSED;
  }
}
