package org.jihe.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jihe.domain.Document;
import org.jihe.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code convert FILE}: prints what was read of a file as JSON. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
  private final Inputs inputs;
  private final Workbench bench;
  private final Outlet outlet;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  ConvertCommand(Inputs inputs, Workbench bench, Outlet outlet) {
    this.inputs = inputs;
    this.bench = bench;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable {
    Optional<Document> opened = inputs.open(file, outlet);
    if (opened.isEmpty()) {
      return Exit.REFUSED;
    }
    Workbench.Converted converted = bench.convert(opened.get());
    converted.defects().forEach(outlet::complain);
    outlet.write(converted.json());
    return converted.defects().isEmpty() ? Exit.CLEAN : Exit.REFUSED;
  }
}
