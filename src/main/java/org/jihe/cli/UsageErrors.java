package org.jihe.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong call in one line, in Chinese. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Outlet outlet;

  UsageErrors(Outlet outlet) {
    this.outlet = outlet;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    outlet.complain(message(error) + "（用法见 " + command + " --help）");
    return Exit.REFUSED;
  }

  private static String message(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return "不认识的参数：" + String.join(" ", unmatched.getUnmatched()) + suggestion(unmatched);
    }
    if (error instanceof MissingParameterException missing) {
      return "缺少参数：" + names(missing.getMissing());
    }
    if (error.getCause() instanceof TypeConversionException cause) {
      return names(List.of(error.getArgSpec())) + "：" + cause.getMessage();
    }
    if (isIncomplete(error)) {
      return "还需要一个命令：" + String.join("、", error.getCommandLine().getSubcommands().keySet());
    }
    return "参数有误：" + error.getMessage();
  }

  private static String suggestion(UnmatchedArgumentException unmatched) {
    List<String> suggestions = unmatched.getSuggestions();
    return suggestions.isEmpty() ? "" : "；是不是 " + suggestions.get(0) + "？";
  }

  private static String names(List<ArgSpec> specs) {
    return specs.stream().map(UsageErrors::name).collect(Collectors.joining("、"));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  /** Whether the call names a command but not which of its parts. */
  private static boolean isIncomplete(ParameterException error) {
    return error.getClass() == ParameterException.class
        && error.getArgSpec() == null
        && !error.getCommandLine().getSubcommands().isEmpty();
  }
}
