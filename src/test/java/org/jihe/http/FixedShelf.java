package org.jihe.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.Progress;

/**
 * A shelf on which always the same rulebook lies, already compiled.
 *
 * @param trying what a trial does
 */
public record FixedShelf(RulebookFiles files, Runnable trying) implements RulebookShelf {

  /** A shelf with this rulebook. */
  public static FixedShelf of(Judge judge) {
    return of("same", new RulebookFiles.Opened(Optional.of(judge), List.of()));
  }

  static FixedShelf of(String fingerprint, RulebookFiles.Opened opened) {
    return new FixedShelf(new FixedFiles(fingerprint, opened), () -> {});
  }

  private record FixedFiles(String fingerprint, Opened opened) implements RulebookFiles {
    @Override
    public Opened open() {
      return opened;
    }

    @Override
    public Optional<FixtureCount> fixtures() {
      return Optional.empty();
    }
  }

  @Override
  public RulebookFiles read() {
    return files;
  }

  @Override
  public RulebookFiles with(Map<String, byte[]> workbooks) {
    return files;
  }

  @Override
  public Map<String, Object> trial(
      Map<String, byte[]> workbooks, Map<String, byte[]> filings, Progress progress) {
    trying.run();
    return Map.of();
  }

  @Override
  public Map<String, Object> differences(String file, byte[] from, byte[] to) {
    return Map.of("file", file, "changes", List.of());
  }

  @Override
  public List<String> workbooks() {
    return List.of("weights.xlsx");
  }

  @Override
  public boolean takesWorkbooks() {
    return false;
  }

  @Override
  public void put(String file, byte[] content) throws IOException {
    throw new IOException("nothing can be put here");
  }

  @Override
  public List<Earlier> earlier() {
    return List.of();
  }

  @Override
  public Optional<byte[]> earlier(String file, String sha256) {
    return Optional.empty();
  }
}
