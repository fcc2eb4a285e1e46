package org.jihe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code serve}: the service over HTTP. Its options are settings that may also stand in the
 * environment or in a file; what their values may be, the service says.
 */
final class ServeCommand implements Callable<Integer> {
  private final Serving serving;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ServeCommand(Serving serving) {
    this.serving = serving;
    spec.name("serve").mixinStandardHelpOptions(true);
    serving.options().forEach(option -> spec.addOption(option(option)));
  }

  static CommandLine of(Serving serving) {
    return new CommandLine(new ServeCommand(serving).spec);
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
    return serving.serve(new ServeOptions(given));
  }
}
