package org.jihe.cli;

/** When to colour text. */
enum Colour {
  /** Where a person is looking who has not asked for none. */
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour.
   *
   * @param toFile whether the text goes to a file instead of standard output
   */
  boolean isWanted(Terminal terminal, boolean toFile) {
    return switch (this) {
      case AUTO -> terminal.interactive() && !terminal.noColor() && !toFile;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
