package org.jihe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code convert FILE}: prints what was read of a file as JSON. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
  private final Inputs inputs;
  private final Converting converting;
  private final Outlet outlet;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  ConvertCommand(Inputs inputs, Converting converting, Outlet outlet) {
    this.inputs = inputs;
    this.converting = converting;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable {
    Input input = inputs.open(file);
    if (input instanceof Input.Unopened unopened) {
      outlet.complain(unopened.defect());
      return Exit.REFUSED;
    }
    Input.Content content = (Input.Content) input;
    Converting.Converted converted = converting.convert(content.name(), content.bytes());
    converted.defects().forEach(outlet::complain);
    outlet.write(converted.json());
    return converted.defects().isEmpty() ? Exit.CLEAN : Exit.REFUSED;
  }
}
