package org.jihe;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jihe.http.Judge;
import org.jihe.http.RulebookShelf;

/** The rulebook of this project as the service works with it; compiled once for all tests. */
public final class ServedTestRulebook {
  private ServedTestRulebook() {}

  private static final class Once {
    private static final Judge JUDGE = open();

    private static Judge open() {
      try {
        return shelf(Path.of("rules")).read().open().judge().orElseThrow();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  public static Judge judge() {
    return Once.JUDGE;
  }

  /** The rulebook in a directory, with fixtures for its changes. */
  public static RulebookShelf shelf(Path directory, Path fixtures) {
    return new Rooms().shelf(Optional.of(directory), Optional.of(fixtures), Clock.systemUTC());
  }

  /** The rulebook in a directory, read as the program reads it. */
  public static RulebookShelf shelf(Path directory) {
    return shelf(directory, Path.of("fixtures"));
  }
}
