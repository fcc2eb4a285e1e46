package org.jihe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import picocli.CommandLine.Parameters;

/** The directory that the commands under {@code rules} work on. */
final class DirectoryArgument {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      descriptionKey = "directory",
      defaultValue = "rules",
      converter = OptionValues.File.class)
  private Path path = Path.of("rules");

  Path path() {
    return path;
  }

  /** Whether there is no such directory, which is then said. */
  boolean isMissing(Outlet outlet) {
    boolean missing = !Files.isDirectory(path);
    if (missing) {
      String name = path.toString();
      outlet.complain(new Defect(name, new Position.Nowhere(), "不是目录", "请给出规则集所在的目录"));
    }
    return missing;
  }
}
