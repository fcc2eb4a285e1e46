package org.jihe.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jihe.domain.Failure;
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
  private final Rulebooks rulebooks;
  private final RuleTools ruleTools;
  private final Converting converting;
  private final Serving serving;
  private final Auditing auditing;
  private final Marking marking;
  private final RuleTrials trials;

  /**
   * @param terminal what the call has around it
   * @param version the program's version, such as {@code 0.1.0}
   * @param rulebooks opens the rulebook that is to check
   * @param ruleTools what {@code rules} does
   * @param converting what {@code convert} does
   * @param serving what {@code serve} does
   * @param auditing what {@code log verify} does
   * @param marking what {@code annotate} does
   * @param trials what {@code test} and its like do
   */
  public Cli(
      Terminal terminal,
      String version,
      Rulebooks rulebooks,
      RuleTools ruleTools,
      Converting converting,
      Serving serving,
      Auditing auditing,
      Marking marking,
      RuleTrials trials) {
    this.terminal = terminal;
    this.version = version;
    this.rulebooks = rulebooks;
    this.ruleTools = ruleTools;
    this.converting = converting;
    this.serving = serving;
    this.auditing = auditing;
    this.marking = marking;
    this.trials = trials;
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
    command.addSubcommand(new CheckCommand(terminal, rulebooks, outlet, version));
    if (!checkOnly) {
      addOthers(command, outlet);
    }
    command
        .setResourceBundle(language.texts())
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(new UsageErrors(outlet))
        .setExecutionExceptionHandler((error, failed, parsed) -> failed(outlet, error));
    version(command);
    return command;
  }

  private void addOthers(CommandLine command, Outlet outlet) {
    Inputs inputs = new Inputs(terminal.in());
    command
        .addSubcommand(new AnnotateCommand(inputs, rulebooks, marking, outlet))
        .addSubcommand(new ConvertCommand(inputs, converting, outlet))
        .addSubcommand(rules(outlet))
        .addSubcommand(new TestCommand(terminal, trials, outlet))
        .addSubcommand(new DiffCommand(terminal, trials, outlet))
        .addSubcommand(new CoverageCommand(terminal, trials, outlet))
        .addSubcommand(new MutateCommand(terminal, trials, outlet))
        .addSubcommand("serve", ServeCommand.of(serving))
        .addSubcommand(new LogCommand(auditing, outlet));
  }

  private CommandLine rules(Outlet outlet) {
    return new CommandLine(new RulesCommand(ruleTools, outlet))
        .addSubcommand(new LintCommand(ruleTools, outlet, version));
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
    outlet.complain(Failure.of(error).message());
    return Exit.FAILED;
  }

  /** Stands on every command; what it asks for is found before the call is parsed. */
  private static OptionSpec lang() {
    return OptionSpec.builder("--lang")
        .paramLabel("zh|en")
        .descriptionKey("lang")
        .type(HelpLanguage.class)
        .converters(new OptionValues.Language())
        .scopeType(ScopeType.INHERIT)
        .build();
  }

  /** The command itself, which only has parts. */
  @Command(name = "jihe", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
  private static final class Jihe {}
}
