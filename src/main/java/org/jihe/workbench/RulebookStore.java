package org.jihe.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.Cancelled;
import org.jihe.domain.Document;
import org.jihe.domain.EarlierWorkbook;
import org.jihe.domain.LintResult;
import org.jihe.domain.RuleNote;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Progress;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Reviewer;
import org.jihe.regression.difference.DifferenceRun;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookAnalysis;
import org.jihe.rules.RulebookArchive;
import org.jihe.rules.RulebookDirectory;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** Where the rulebook is kept; remembers the last one, of which the next may use parts. */
public class RulebookStore {
  private final Reading reading;
  private final Optional<RulebookArchive> archive;
  private final FixtureShelf fixtures;
  private Optional<Rulebook> last = Optional.empty();

  /** Reads the files of a rulebook. */
  @FunctionalInterface
  interface Reading {
    List<RulebookFile> read() throws IOException;
  }

  /**
   * @param directory where workbooks can be put; empty when there is none
   */
  RulebookStore(Reading reading, Optional<Path> directory, FixtureShelf fixtures, Clock clock) {
    this.reading = reading;
    this.archive = directory.map(path -> new RulebookArchive(path, clock));
    this.fixtures = fixtures;
  }

  /**
   * The rulebook's files as they lie there now, read once and at once.
   *
   * @throws IOException when they cannot be read
   */
  public Candidate read() throws IOException {
    return with(Map.of());
  }

  /**
   * The rulebook's files as they lie there now, with other workbooks in the place of theirs.
   * Nothing is changed.
   *
   * @param workbooks by name; each one of {@link #workbooks}
   * @throws IOException when they cannot be read
   */
  public Candidate with(Map<String, byte[]> workbooks) throws IOException {
    return new Candidate(changed(reading.read(), workbooks), this::load, fixtures);
  }

  private static List<RulebookFile> changed(
      List<RulebookFile> base, Map<String, byte[]> workbooks) {
    Map<String, RulebookFile> files = new LinkedHashMap<>();
    base.forEach(file -> files.put(file.name(), file));
    workbooks.forEach((name, bytes) -> files.put(name, new RulebookFile(name, bytes)));
    return new ArrayList<>(files.values());
  }

  private synchronized Rulebook load(List<RulebookFile> files) throws RulebookException {
    Rulebook loaded = last.isPresent() ? last.get().reload(files) : Rulebook.load(files);
    last = Optional.of(loaded);
    return loaded;
  }

  /**
   * What other workbooks would do. Nothing is changed.
   *
   * @param workbooks by name; each one of {@link #workbooks}
   * @param filings on which the change is tried besides the fixtures
   * @param progress is told of each fixture, then of each filing
   * @throws IOException when the rulebook or the fixtures cannot be read
   * @throws Cancelled between two parts of it, when the thread has been interrupted
   */
  public Trial trial(Map<String, byte[]> workbooks, List<Document> filings, Progress progress)
      throws IOException {
    List<RulebookFile> base = reading.read();
    List<RulebookFile> changed = changed(base, workbooks);
    LintResult remarks = RulebookDirectory.lint(changed, OptionalInt.empty());
    Optional<Rulebook> was = loaded(base);
    Optional<Rulebook> is = loaded(changed);
    Optional<Trial.Outcome> outcome =
        is.isPresent() ? Optional.of(outcome(was, is.get(), filings, progress)) : Optional.empty();
    return new Trial(was.map(Rulebook::edition), remarks, outcome);
  }

  private Optional<Rulebook> loaded(List<RulebookFile> files) {
    try {
      return Optional.of(load(files));
    } catch (RulebookException e) {
      return Optional.empty();
    }
  }

  private Trial.Outcome outcome(
      Optional<Rulebook> was, Rulebook is, List<Document> filings, Progress progress)
      throws IOException {
    Cancelled.ifInterrupted();
    List<RuleNote> notes = RulebookAnalysis.of(is);
    Cancelled.ifInterrupted();
    Optional<FixtureCount> count = fixtures.count(new Reviewer(is), progress);
    Optional<Difference> effects = Optional.empty();
    if (was.isPresent()) {
      List<NamedFiling> on = new ArrayList<>();
      filings.forEach(file -> on.add(new NamedFiling(file.name(), file::bytes)));
      on.addAll(fixtures.filings(new Reviewer(was.get())));
      effects = Optional.of(new DifferenceRun(was.get(), is, progress).over(on));
    }
    return new Trial.Outcome(is.edition(), notes, count, effects);
  }

  /**
   * What is different between two versions of a workbook, cell by cell.
   *
   * @param file one of {@link #workbooks}
   */
  public WorkbookDifferences differences(String file, byte[] from, byte[] to) {
    return WorkbookDifferences.between(file, from, to);
  }

  /** The names of a rulebook's workbooks, such as {@code weights.xlsx}. */
  public List<String> workbooks() {
    return RulebookArchive.workbooks();
  }

  /** Whether workbooks can be put there. */
  public boolean takesWorkbooks() {
    return archive.isPresent();
  }

  /**
   * Puts a workbook in the place of the one that lies there, which is kept.
   *
   * @throws IOException when it cannot be written; the former one then still lies there
   */
  public void put(String file, byte[] content) throws IOException {
    archive.orElseThrow(() -> new IOException("no directory")).put(file, content);
  }

  /**
   * What workbooks were before, by name, the latest first.
   *
   * @throws IOException when that cannot be read
   */
  public List<EarlierWorkbook> earlier() throws IOException {
    return archive.isEmpty() ? List.of() : archive.get().earlier();
  }

  /**
   * A workbook as it was.
   *
   * @return empty when no such one was kept
   * @throws IOException when it cannot be read
   */
  public Optional<byte[]> earlier(String file, String sha256) throws IOException {
    return archive.isEmpty() ? Optional.empty() : archive.get().content(file, sha256);
  }
}
