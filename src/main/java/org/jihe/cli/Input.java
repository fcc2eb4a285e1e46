package org.jihe.cli;

import org.jihe.domain.Defect;
import org.jihe.domain.Document;

/** What became of an argument that names a file. */
sealed interface Input {
  /** A file that could be opened. */
  record Opened(Document file) implements Input {}

  /**
   * A file that cannot be opened.
   *
   * @param defect why
   */
  record Unopened(Defect defect) implements Input {}
}
