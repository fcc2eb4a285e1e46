package org.jihe.cli;

import org.jihe.domain.Defect;

/** What became of an argument that names a file. */
public sealed interface Input {

  /**
   * A file's content.
   *
   * @param name its name as it was given
   * @param bytes its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
  record Content(String name, byte[] bytes) implements Input {}

  /**
   * A file that cannot be opened.
   *
   * @param defect why
   */
  record Unopened(Defect defect) implements Input {}
}
