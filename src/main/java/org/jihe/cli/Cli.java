package org.jihe.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jihe.domain.Failure;
import org.jihe.domain.Refusal;
import org.jihe.workbench.RuleTools;
import org.jihe.workbench.RuleTrials;
import org.jihe.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command line {@code jihe}. */
public final class Cli {
  private static final int HELP_WIDTH = 100;

  private final Terminal terminal;
  private final String version;
  private final Workbench bench;
  private final List<String> settings;
  private final ToIntFunction<Map<String, String>> serving;

  /**
   * @param terminal what the call has around it
   * @param version the program's version, such as {@code 0.1.0}
   * @param settings of the service, as options without dashes
   * @param serving serves by those that are given; its exit code
   */
  public Cli(
      Terminal terminal,
      String version,
      Workbench bench,
      List<String> settings,
      ToIntFunction<Map<String, String>> serving) {
    this.terminal = terminal;
    this.version = version;
    this.bench = bench;
    this.settings = List.copyOf(settings);
    this.serving = serving;
  }

  /**
   * Runs a call.
   *
   * @return 0 when nothing is found at or above {@code --fail-on}, 1 when something is, 2 when
   *     input, rules or the call cannot be understood or the output not written, 70 when the
   *     program failed
   */
  public int run(String... args) {
    Outlet outlet = new Outlet(terminal.out(), terminal.err());
    StringWriter help = new StringWriter();
    try {
      CommandLine command = command(outlet, HelpLanguage.in(args), wantsCheck(args));
      command.setOut(new PrintWriter(help));
      int code = command.execute(args);
      outlet.write(help.toString());
      return code;
    } catch (Outlet.Unwritable e) {
      outlet.complain(e.line());
      return Exit.REFUSED;
    } catch (RuntimeException | Error e) {
      outlet.complain(Failure.of(e).message());
      return Exit.FAILED;
    }
  }

  /** Whether a call is for that command: reading what all the others are takes time. */
  private static boolean wantsCheck(String... args) {
    return args.length > 0 && args[0].equals(CheckCommand.NAME);
  }

  private CommandLine command(Outlet outlet, HelpLanguage language, boolean checkOnly) {
    CommandLine command = new CommandLine(new Jihe());
    command.getCommandSpec().addOption(lang());
    command.addSubcommand(new CheckCommand(terminal, bench, outlet, version));
    if (!checkOnly) {
      addOthers(command, outlet);
    }
    command
        .setResourceBundle(language.texts())
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(new UsageErrors(outlet))
        .setExecutionExceptionHandler((error, failed, parsed) -> failed(outlet, error));
    OptionValues.readBy(command);
    version(command);
    return command;
  }

  private void addOthers(CommandLine command, Outlet outlet) {
    Inputs inputs = new Inputs(terminal.in());
    RuleTrials trials = bench.trials();
    command
        .addSubcommand(new AnnotateCommand(inputs, bench, outlet))
        .addSubcommand(new ConvertCommand(inputs, bench, outlet))
        .addSubcommand(rules(outlet))
        .addSubcommand(new TestCommand(terminal, bench.fixtures(), outlet))
        .addSubcommand(new DiffCommand(terminal, trials, outlet))
        .addSubcommand(new CoverageCommand(terminal, trials, outlet))
        .addSubcommand(new MutateCommand(terminal, trials, outlet))
        .addSubcommand("serve", ServeCommand.of(settings, serving))
        .addSubcommand(new LogCommand(bench, outlet));
  }

  private CommandLine rules(Outlet outlet) {
    RuleTools tools = bench.rules();
    return new CommandLine(new RulesCommand(tools, outlet))
        .addSubcommand(new LintCommand(tools, outlet, version));
  }

  private Ansi ansi() {
    return Colour.AUTO.isWanted(terminal, false) ? Ansi.ON : Ansi.OFF;
  }

  private void version(CommandLine command) {
    command.getCommandSpec().version("jihe " + version);
    command.getSubcommands().values().forEach(this::version);
  }

  private static int failed(Outlet outlet, Exception error) {
    if (error instanceof Outlet.Unwritable unwritable) {
      outlet.complain(unwritable.line());
      return Exit.REFUSED;
    }
    if (error instanceof Refusal refused) {
      return outlet.refuse(refused);
    }
    outlet.complain(Failure.of(error).message());
    return Exit.FAILED;
  }

  /** Stands on every command; what it asks for is found before the call is parsed. */
  private static OptionSpec lang() {
    return OptionSpec.builder("--lang")
        .paramLabel("zh|en")
        .descriptionKey("lang")
        .type(HelpLanguage.class)
        .scopeType(ScopeType.INHERIT)
        .build();
  }

  /** The command itself, which only has parts. */
  @Command(name = "jihe", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
  private static final class Jihe {}
}
