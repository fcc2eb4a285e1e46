package org.jihe.http;

import java.io.IOException;

/** Where the rulebook is kept. */
@FunctionalInterface
public interface RulebookShelf {

  /**
   * The rulebook's files as they lie there now, read once and at once.
   *
   * @throws IOException when they cannot be read
   */
  RulebookFiles read() throws IOException;
}
