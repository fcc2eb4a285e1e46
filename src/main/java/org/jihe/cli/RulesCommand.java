package org.jihe.cli;

import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.reporting.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rules …}: what can be done with the files of a rulebook. */
@Command(name = "rules")
final class RulesCommand {
  private final RuleTools tools;
  private final Outlet outlet;

  RulesCommand(RuleTools tools, Outlet outlet) {
    this.tools = tools;
    this.outlet = outlet;
  }

  @Command(name = "lint")
  int lint(@Mixin RulebookDirectory directory) throws Outlet.Unwritable {
    if (directory.isMissing(outlet)) {
      return Exit.REFUSED;
    }
    List<Defect> defects = tools.lint(directory.path());
    for (Defect defect : defects) {
      outlet.write(Wording.line(defect) + "\n");
    }
    outlet.write(defects.isEmpty() ? "规则集没有错误\n" : "规则集有 " + defects.size() + " 处错误\n");
    return code(defects);
  }

  @Command(name = "render")
  int render(@Mixin RulebookDirectory directory) throws Outlet.Unwritable {
    return directory.isMissing(outlet) ? Exit.REFUSED : tell(tools.render(directory.path()));
  }

  @Command(name = "build")
  int build(@Mixin RulebookDirectory directory) throws Outlet.Unwritable {
    return directory.isMissing(outlet) ? Exit.REFUSED : tell(tools.build(directory.path()));
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
