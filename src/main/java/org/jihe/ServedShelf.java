package org.jihe;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.http.RulebookFiles;
import org.jihe.http.RulebookShelf;
import org.jihe.domain.trial.Progress;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookArchive;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/**
 * Where the service finds its rulebook; remembers the last one, of which the next may use parts.
 */
final class ServedShelf implements RulebookShelf {
  private final Reading reading;
  private final Optional<RulebookArchive> archive;
  private final ServedFixtures fixtures;
  private Optional<Rulebook> last = Optional.empty();

  /** Reads the files of a rulebook. */
  @FunctionalInterface
  interface Reading {
    List<RulebookFile> read() throws IOException;
  }

  /**
   * @param directory where workbooks can be put; empty when there is none
   */
  ServedShelf(Reading reading, Optional<Path> directory, ServedFixtures fixtures, Clock clock) {
    this.reading = reading;
    this.archive = directory.map(path -> new RulebookArchive(path, clock));
    this.fixtures = fixtures;
  }

  @Override
  public RulebookFiles read() throws IOException {
    return with(Map.of());
  }

  @Override
  public RulebookFiles with(Map<String, byte[]> workbooks) throws IOException {
    return new ServedFiles(changed(reading.read(), workbooks), this::load, fixtures);
  }

  private static List<RulebookFile> changed(
      List<RulebookFile> base, Map<String, byte[]> workbooks) {
    Map<String, RulebookFile> files = new LinkedHashMap<>();
    base.forEach(file -> files.put(file.name(), file));
    workbooks.forEach((name, bytes) -> files.put(name, new RulebookFile(name, bytes)));
    return new ArrayList<>(files.values());
  }

  @Override
  public Map<String, Object> trial(
      Map<String, byte[]> workbooks, Map<String, byte[]> filings, Progress progress)
      throws IOException {
    List<RulebookFile> base = reading.read();
    return new ServedTrial(base, changed(base, workbooks), this::load, fixtures, progress)
        .on(filings);
  }

  @Override
  public Map<String, Object> differences(String file, byte[] from, byte[] to) {
    return new ServedDifferences(file).between(from, to);
  }

  private synchronized Rulebook load(List<RulebookFile> files) throws RulebookException {
    Rulebook loaded = last.isPresent() ? last.get().reload(files) : Rulebook.load(files);
    last = Optional.of(loaded);
    return loaded;
  }

  @Override
  public List<String> workbooks() {
    return RulebookArchive.workbooks();
  }

  @Override
  public boolean takesWorkbooks() {
    return archive.isPresent();
  }

  @Override
  public void put(String file, byte[] content) throws IOException {
    archive.orElseThrow(() -> new IOException("no directory")).put(file, content);
  }

  @Override
  public List<Earlier> earlier() throws IOException {
    return archive.isEmpty()
        ? List.of()
        : archive.get().earlier().stream()
            .map(old -> new Earlier(old.file(), old.replacedAt(), old.sha256()))
            .toList();
  }

  @Override
  public Optional<byte[]> earlier(String file, String sha256) throws IOException {
    return archive.isEmpty() ? Optional.empty() : archive.get().content(file, sha256);
  }
}
