package org.jihe;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.jihe.cli.Cli;
import org.jihe.cli.Terminal;
import org.jihe.workbench.Workbench;

/** Wires the rooms together. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and exits with its code.
   *
   * @param args see {@code jihe --help}
   */
  // From JDK 22 on a console may be there without a terminal; -Djdk.console=java.base tells it so.
  @SuppressWarnings("SystemConsoleNull")
  public static void main(String[] args) {
    // Not System.out: a PrintStream hides a full disk and a closed pipe.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    String noColor = System.getenv("NO_COLOR");
    Terminal terminal =
        new Terminal(
            System.in, out, err, System.console() != null, noColor != null && !noColor.isEmpty());
    Workbench bench = new Workbench();
    Service service = new Service(terminal, bench, System.getenv(), Clock.systemUTC());
    System.exit(new Cli(terminal, version(), bench, Service.settings(), service::serve).run(args));
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
