package org.jihe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.Defect;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.reporting.NoteWriter;
import org.jihe.reporting.StatementWriter;
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
      @Option(names = "--as-of", paramLabel = "YEAR", converter = OptionValues.Year.class)
          Optional<Integer> asOf,
      @Option(names = "--region", paramLabel = "REGION", defaultValue = "") String region,
      @Option(names = "--check", paramLabel = "CODE", defaultValue = "") String check,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              converter = OptionValues.Listing.class)
          ListingFormat format)
      throws Outlet.Unwritable {
    if (directory.isMissing(outlet)) {
      return Exit.REFUSED;
    }
    OptionalInt year = asOf.map(OptionalInt::of).orElse(OptionalInt.empty());
    try {
      List<RuleStatement> rules = tools.list(directory.path(), year, region, check);
      outlet.write(
          format == ListingFormat.JSON
              ? new StatementWriter().json(rules)
              : new StatementWriter().list(rules));
      return Exit.CLEAN;
    } catch (RulesRefused e) {
      return refused(e);
    }
  }

  @Command(name = "show")
  int show(
      @Parameters(paramLabel = "ID", descriptionKey = "id") String id,
      @Mixin DirectoryArgument directory,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              converter = OptionValues.Listing.class)
          ListingFormat format)
      throws Outlet.Unwritable {
    if (directory.isMissing(outlet)) {
      return Exit.REFUSED;
    }
    try {
      List<RuleStatement> rules = tools.show(directory.path(), id);
      outlet.write(
          format == ListingFormat.JSON
              ? new StatementWriter().json(rules)
              : new StatementWriter().show(rules));
      return Exit.CLEAN;
    } catch (RulesRefused e) {
      return refused(e);
    }
  }

  @Command(name = "analyse")
  int analyse(
      @Mixin DirectoryArgument directory,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              converter = OptionValues.Listing.class)
          ListingFormat format,
      @Option(names = "--complete", paramLabel = "CHECK", defaultValue = "") String complete)
      throws Outlet.Unwritable {
    if (directory.isMissing(outlet)) {
      return Exit.REFUSED;
    }
    try {
      List<RuleNote> notes =
          tools.analyse(directory.path(), complete.isEmpty() ? List.of() : List.of(complete));
      NoteWriter writer = new NoteWriter();
      outlet.write(format == ListingFormat.JSON ? writer.json(notes) : writer.text(notes));
      return notes.isEmpty() ? Exit.CLEAN : Exit.FOUND;
    } catch (RulesRefused e) {
      return refused(e);
    }
  }

  @Command(name = "template")
  int template(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              descriptionKey = "fresh",
              defaultValue = "rules-template",
              converter = OptionValues.File.class)
          Path directory)
      throws Outlet.Unwritable {
    return tell(tools.template(directory));
  }

  @Command(name = "render")
  int render(@Mixin DirectoryArgument directory) throws Outlet.Unwritable {
    return directory.isMissing(outlet) ? Exit.REFUSED : tell(tools.render(directory.path()));
  }

  @Command(name = "build")
  int build(@Mixin DirectoryArgument directory) throws Outlet.Unwritable {
    return directory.isMissing(outlet) ? Exit.REFUSED : tell(tools.build(directory.path()));
  }

  private int tell(RuleTools.Written written) throws Outlet.Unwritable {
    for (Path file : written.files()) {
      outlet.write("已写出 " + file + "\n");
    }
    written.defects().forEach(outlet::complain);
    return code(written.defects());
  }

  private int refused(RulesRefused refused) {
    refused.defects().forEach(outlet::complain);
    return Exit.REFUSED;
  }

  private static int code(List<Defect> defects) {
    return defects.isEmpty() ? Exit.CLEAN : Exit.REFUSED;
  }
}
