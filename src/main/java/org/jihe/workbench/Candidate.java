package org.jihe.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Sha256;
import org.jihe.domain.trial.Progress;
import org.jihe.regression.Once;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** The files of a rulebook, in memory, that may be taken. */
public class Candidate {
  private final List<RulebookFile> files;
  private final Loading loading;
  private final FixtureShelf fixtures;
  private final Once<Opened> opened = new Once<>(this::compile);

  /** Makes a rulebook of files. */
  @FunctionalInterface
  interface Loading {
    Rulebook load(List<RulebookFile> files) throws RulebookException;
  }

  Candidate(List<RulebookFile> files, Loading loading, FixtureShelf fixtures) {
    this.files = List.copyOf(files);
    this.loading = loading;
    this.fixtures = fixtures;
  }

  /**
   * What became of compiling.
   *
   * @param judge the rulebook at work; empty when the files have any defect
   * @param defects everything wrong with the files
   */
  public record Opened(Optional<Judge> judge, List<Defect> defects) {
    public Opened {
      defects = List.copyOf(defects);
      if (judge.isPresent() != defects.isEmpty()) {
        throw new IllegalArgumentException("a rulebook is at work or has defects");
      }
    }
  }

  /** A hash of the files' names and bytes: the same for the same files. */
  public String fingerprint() {
    StringBuilder hashes = new StringBuilder();
    files.forEach(
        file ->
            hashes.append(file.name()).append('\n').append(Sha256.hex(file.bytes())).append('\n'));
    return Sha256.hex(hashes.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Compiles them; this may take seconds. Asked again, it answers the same. */
  public Opened open() {
    return opened.get();
  }

  private Opened compile() {
    try {
      Judge judge = new Judge(loading.load(files), files, fixtures);
      return new Opened(Optional.of(judge), List.of());
    } catch (RulebookException e) {
      return new Opened(Optional.empty(), e.defects());
    }
  }

  /**
   * What the fixtures come to by these files, which must be without a defect.
   *
   * @return empty when there are no fixtures
   * @throws IOException when the fixtures cannot be read
   */
  public Optional<FixtureCount> fixtures() throws IOException {
    Judge judge = open().judge().orElseThrow(() -> new IllegalStateException("has defects"));
    return judge.fixtures(Progress.SILENT);
  }
}
