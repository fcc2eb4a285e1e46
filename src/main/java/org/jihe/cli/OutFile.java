package org.jihe.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --out FILE}: where what is told goes, if not to standard output. */
final class OutFile {
  @Option(names = "--out", paramLabel = "FILE")
  private Optional<Path> file = Optional.empty();

  boolean isNamed() {
    return file.isPresent();
  }

  /** Writes to the file, and then says on one line what it holds; or to standard output. */
  void write(Outlet outlet, byte[] bytes, String summary) throws Outlet.Unwritable {
    if (file.isPresent()) {
      outlet.write(file.get(), bytes);
      outlet.complain(summary);
    } else {
      outlet.write(bytes);
    }
  }
}
