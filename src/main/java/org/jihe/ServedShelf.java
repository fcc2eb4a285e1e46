package org.jihe;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jihe.http.RulebookFiles;
import org.jihe.http.RulebookShelf;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/**
 * Where the service finds its rulebook; remembers the last one, of which the next may use parts.
 */
final class ServedShelf implements RulebookShelf {
  private final Reading reading;
  private Optional<Rulebook> last = Optional.empty();

  /** Reads the files of a rulebook. */
  @FunctionalInterface
  interface Reading {
    List<RulebookFile> read() throws IOException;
  }

  ServedShelf(Reading reading) {
    this.reading = reading;
  }

  @Override
  public RulebookFiles read() throws IOException {
    return new ServedFiles(reading.read(), this::load);
  }

  private synchronized Rulebook load(List<RulebookFile> files) throws RulebookException {
    Rulebook loaded = last.isPresent() ? last.get().reload(files) : Rulebook.load(files);
    last = Optional.of(loaded);
    return loaded;
  }
}
