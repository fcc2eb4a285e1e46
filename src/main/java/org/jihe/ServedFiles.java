package org.jihe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Sha256;
import org.jihe.http.RulebookFiles;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** The files of a rulebook as the service reloads them. */
final class ServedFiles implements RulebookFiles {
  private final List<RulebookFile> files;
  private final Loading loading;
  private final ServedFixtures fixtures;
  private Optional<Rulebook> loaded = Optional.empty();
  private Optional<Opened> opened = Optional.empty();

  /** Makes a rulebook of files. */
  @FunctionalInterface
  interface Loading {
    Rulebook load(List<RulebookFile> files) throws RulebookException;
  }

  ServedFiles(List<RulebookFile> files, Loading loading, ServedFixtures fixtures) {
    this.files = List.copyOf(files);
    this.loading = loading;
    this.fixtures = fixtures;
  }

  @Override
  public String fingerprint() {
    StringBuilder hashes = new StringBuilder();
    files.forEach(
        file ->
            hashes.append(file.name()).append('\n').append(Sha256.hex(file.bytes())).append('\n'));
    return Sha256.hex(hashes.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized Opened open() {
    if (opened.isEmpty()) {
      opened = Optional.of(compile());
    }
    return opened.get();
  }

  private Opened compile() {
    try {
      Rulebook rulebook = loading.load(files);
      loaded = Optional.of(rulebook);
      return new Opened(Optional.of(new ServedRulebook(rulebook, files, fixtures)), List.of());
    } catch (RulebookException e) {
      return new Opened(Optional.empty(), e.defects());
    }
  }

  @Override
  public Optional<FixtureCount> fixtures() throws IOException {
    open();
    return fixtures.count(loaded.orElseThrow(() -> new IllegalStateException("has defects")));
  }
}
