package org.jihe.cli;

import org.jihe.domain.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @throws Refused when there is no such directory
   */
  Path path() throws Refused {
    return existing(path, "请给出规则集所在的目录");
  }

  /**
   * A directory that must be there.
   *
   * @param hint what to give instead
   * @throws Refused when it is not
   */
  static Path existing(Path directory, String hint) throws Refused {
    if (!Files.isDirectory(directory)) {
      throw Refused.because(directory.toString(), "不是目录", hint);
    }
    return directory;
  }
}
