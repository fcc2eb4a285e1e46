package org.jihe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jihe.domain.Refusal;
import picocli.CommandLine.Parameters;

/** The directory that the commands under {@code rules} work on. */
final class DirectoryArgument {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      descriptionKey = "directory",
      defaultValue = "rules")
  private Path path = Path.of("rules");

  /**
   * The directory.
   *
   * @throws Refusal when there is no such directory
   */
  Path path() throws Refusal {
    return existing(path, "请给出规则集所在的目录");
  }

  /**
   * A directory that must be there.
   *
   * @param hint what to give instead
   * @throws Refusal when it is not
   */
  static Path existing(Path directory, String hint) throws Refusal {
    if (!Files.isDirectory(directory)) {
      throw Refusal.because(directory.toString(), "不是目录", hint);
    }
    return directory;
  }
}
