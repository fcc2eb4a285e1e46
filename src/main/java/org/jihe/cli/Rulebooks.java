package org.jihe.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens rulebooks. */
@FunctionalInterface
public interface Rulebooks {

  /**
   * The rulebook in a directory.
   *
   * @param directory the directory; empty for the rulebook in force where the program stands
   * @throws RulesRefused when it has any defect
   */
  Checking open(Optional<Path> directory) throws RulesRefused;
}
