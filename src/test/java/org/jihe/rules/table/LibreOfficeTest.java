package org.jihe.rules.table;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that another program saved again holds the same rows. */
class LibreOfficeTest {

  @Test
  void a_workbook_saved_again_by_libreoffice_holds_the_same_rows(@TempDir Path directory)
      throws Exception {
    Optional<Path> office = office();
    assumeThat(office).as("soffice on the path").isPresent();
    SheetTables read = Samples.read(savedAgain(office.get(), directory, Samples.workbook()));
    assertThat(read.defects()).isEmpty();
    assertThat(read.rows()).isEqualTo(Samples.parsed(Samples.TEXT).rows());
  }

  private static Optional<Path> office() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static byte[] savedAgain(Path office, Path directory, byte[] workbook)
      throws IOException, InterruptedException {
    Path from = Files.write(directory.resolve("weights.xlsx"), workbook);
    Path to = Files.createDirectory(directory.resolve("saved"));
    Process process =
        new ProcessBuilder(
                List.of(
                    office.toString(),
                    "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML",
                    "--outdir",
                    to.toString(),
                    from.toString()))
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    return Files.readAllBytes(to.resolve("weights.xlsx"));
  }
}
