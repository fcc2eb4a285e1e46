package org.jihe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code serve}: the service over HTTP. Its options are settings that may also stand in the
 * environment or in a file; what their values may be, the service says.
 */
final class ServeCommand implements Callable<Integer> {
  private final ToIntFunction<Map<String, String>> serving;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ServeCommand(List<String> settings, ToIntFunction<Map<String, String>> serving) {
    this.serving = serving;
    spec.name("serve").mixinStandardHelpOptions(true);
    settings.forEach(option -> spec.addOption(option(option)));
  }

  /**
   * @param settings the options it takes, without dashes, in the order in which help tells them
   * @param serving serves by what is given of them until the program is told to stop; its exit code
   */
  static CommandLine of(List<String> settings, ToIntFunction<Map<String, String>> serving) {
    return new CommandLine(new ServeCommand(settings, serving).spec);
  }

  private static OptionSpec option(String name) {
    return OptionSpec.builder("--" + name)
        .paramLabel("VALUE")
        .descriptionKey(name)
        .type(String.class)
        .build();
  }

  @Override
  public Integer call() {
    Map<String, String> given = new LinkedHashMap<>();
    for (OptionSpec option : spec.options()) {
      Optional<Object> value = Optional.ofNullable(option.getValue());
      if (option.type() == String.class && value.isPresent()) {
        given.put(option.longestName().substring(2), value.get().toString());
      }
    }
    return serving.applyAsInt(given);
  }
}
