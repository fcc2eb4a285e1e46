package org.jihe.cli;

import org.jihe.workbench.RulesRefused;
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
   * @throws RulesRefused when there is no such directory
   */
  Path path() throws RulesRefused {
    return existing(path, "请给出规则集所在的目录");
  }

  /**
   * A directory that must be there.
   *
   * @param hint what to give instead
   * @throws RulesRefused when it is not
   */
  static Path existing(Path directory, String hint) throws RulesRefused {
    if (!Files.isDirectory(directory)) {
      throw RulesRefused.because(directory.toString(), "不是目录", hint);
    }
    return directory;
  }
}
