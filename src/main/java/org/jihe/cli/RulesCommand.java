package org.jihe.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Refusal;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.WrittenFiles;
import org.jihe.reporting.NoteWriter;
import org.jihe.reporting.StatementWriter;
import org.jihe.workbench.RuleTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules …}: what can be done with the files of a rulebook. */
@Command(name = "rules")
final class RulesCommand {
  private final RuleTools tools;
  private final Outlet outlet;

  RulesCommand(RuleTools tools, Outlet outlet) {
    this.tools = tools;
    this.outlet = outlet;
  }

  @Command(name = "list")
  int list(
      @Mixin DirectoryArgument directory,
      @Option(names = "--as-of", paramLabel = "YEAR") Optional<Year> asOf,
      @Option(names = "--region", paramLabel = "REGION", defaultValue = "") String region,
      @Option(names = "--check", paramLabel = "CODE", defaultValue = "") String check,
      @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
          ListingFormat format)
      throws Outlet.Unwritable, Refusal {
    List<RuleStatement> rules =
        tools.list(directory.path(), OptionValues.number(asOf), region, check);
    outlet.write(
        format == ListingFormat.JSON
            ? new StatementWriter().json(rules)
            : new StatementWriter().list(rules));
    return Exit.CLEAN;
  }

  @Command(name = "show")
  int show(
      @Parameters(paramLabel = "ID", descriptionKey = "id") String id,
      @Mixin DirectoryArgument directory,
      @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
          ListingFormat format)
      throws Outlet.Unwritable, Refusal {
    List<RuleStatement> rules = tools.show(directory.path(), id);
    outlet.write(
        format == ListingFormat.JSON
            ? new StatementWriter().json(rules)
            : new StatementWriter().show(rules));
    return Exit.CLEAN;
  }

  @Command(name = "analyse")
  int analyse(
      @Mixin DirectoryArgument directory,
      @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
          ListingFormat format,
      @Option(names = "--complete", paramLabel = "CHECK", defaultValue = "") String complete)
      throws Outlet.Unwritable, Refusal {
    List<RuleNote> notes =
        tools.analyse(directory.path(), complete.isEmpty() ? List.of() : List.of(complete));
    NoteWriter writer = new NoteWriter();
    outlet.write(format == ListingFormat.JSON ? writer.json(notes) : writer.text(notes));
    return notes.isEmpty() ? Exit.CLEAN : Exit.FOUND;
  }

  @Command(name = "template")
  int template(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              descriptionKey = "fresh",
              defaultValue = "rules-template")
          Path directory)
      throws Outlet.Unwritable {
    return tell(tools.template(directory));
  }

  @Command(name = "render")
  int render(@Mixin DirectoryArgument directory) throws Outlet.Unwritable, Refusal {
    return tell(tools.render(directory.path()));
  }

  @Command(name = "build")
  int build(@Mixin DirectoryArgument directory) throws Outlet.Unwritable, Refusal {
    return tell(tools.build(directory.path()));
  }

  private int tell(WrittenFiles written) throws Outlet.Unwritable {
    for (Path file : written.files()) {
      outlet.write("已写出 " + file + "\n");
    }
    written.defects().forEach(outlet::complain);
    return written.defects().isEmpty() ? Exit.CLEAN : Exit.REFUSED;
  }
}
