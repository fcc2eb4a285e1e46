package org.jihe.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The rulebook of this project as the service works with it; compiled once for all tests. */
public final class TestRulebook {
  private TestRulebook() {}

  private static final class Once {
    private static final Judge JUDGE = open();

    private static Judge open() {
      try {
        return store(Path.of("rules")).read().open().judge().orElseThrow();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  public static Judge judge() {
    return Once.JUDGE;
  }

  /** The rulebook in a directory, with fixtures for its changes. */
  public static RulebookStore store(Path directory, Path fixtures) {
    return new Workbench().store(Optional.of(directory), Optional.of(fixtures), Clock.systemUTC());
  }

  /** The rulebook in a directory, read as the program reads it. */
  public static RulebookStore store(Path directory) {
    return store(directory, Path.of("fixtures"));
  }
}
