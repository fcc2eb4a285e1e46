package org.jihe.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Document;
import org.jihe.domain.LintResult;
import org.jihe.domain.trial.Progress;

/** A store in which always the same rulebook lies, already compiled. */
public final class FixedStore extends RulebookStore {
  private static final FixtureShelf NO_FIXTURES = new FixtureShelf(Path.of("no-fixtures"));

  private final Candidate candidate;
  private final Runnable trying;

  private FixedStore(Candidate candidate, Runnable trying) {
    super(List::of, Optional.empty(), NO_FIXTURES, Clock.systemUTC());
    this.candidate = candidate;
    this.trying = trying;
  }

  /** A store with this rulebook. */
  public static FixedStore of(Judge judge) {
    return of("same", new Candidate.Opened(Optional.of(judge), List.of()));
  }

  public static FixedStore of(String fingerprint, Candidate.Opened opened) {
    return new FixedStore(new FixedCandidate(fingerprint, opened), () -> {});
  }

  /**
   * The same.
   *
   * @param trying what a trial does
   */
  public FixedStore trying(Runnable trying) {
    return new FixedStore(candidate, trying);
  }

  private static final class FixedCandidate extends Candidate {
    private final String fingerprint;
    private final Opened opened;

    FixedCandidate(String fingerprint, Opened opened) {
      super(
          List.of(),
          files -> {
            throw new IllegalStateException("compiled already");
          },
          NO_FIXTURES);
      this.fingerprint = fingerprint;
      this.opened = opened;
    }

    @Override
    public String fingerprint() {
      return fingerprint;
    }

    @Override
    public Opened open() {
      return opened;
    }
  }

  @Override
  public Candidate with(Map<String, byte[]> workbooks) {
    return candidate;
  }

  @Override
  public Trial trial(Map<String, byte[]> workbooks, List<Document> filings, Progress progress) {
    trying.run();
    return new Trial(Optional.empty(), new LintResult(List.of(), List.of()), Optional.empty());
  }

  @Override
  public WorkbookDifferences differences(String file, byte[] from, byte[] to) {
    return new WorkbookDifferences(file, List.of(), List.of(), List.of());
  }

  @Override
  public List<String> workbooks() {
    return List.of("weights.xlsx");
  }
}
