package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which officers may use in Excel's place; tests that want it skip without it. */
public final class Office {
  private final Path program;
  private final Path directory;

  private Office(Path program, Path directory) {
    this.program = program;
    this.directory = directory;
  }

  /** LibreOffice with a profile of its own in a directory. */
  public static Office in(Path directory) {
    Optional<Path> program =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(entry -> Path.of(entry, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeThat(program).as("soffice on the path").isPresent();
    return new Office(program.orElseThrow(), directory);
  }

  /** The workbook as LibreOffice saves it. */
  public Path savedAgain(Path workbook) throws IOException, InterruptedException {
    return converted(workbook, "xlsx:Calc MS Excel 2007 XML", "xlsx");
  }

  /** The file in another format, by its filter and its extension. */
  public Path converted(Path file, String filter, String extension)
      throws IOException, InterruptedException {
    Path to = Files.createTempDirectory(directory, "saved");
    Process process =
        new ProcessBuilder(
                List.of(
                    program.toString(),
                    "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    filter,
                    "--outdir",
                    to.toString(),
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    String name = String.valueOf(file.getFileName());
    return to.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
  }
}
