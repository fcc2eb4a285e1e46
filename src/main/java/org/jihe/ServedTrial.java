package org.jihe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.Cancelled;
import org.jihe.domain.RulebookRemarks;
import org.jihe.http.RulebookFiles.Broken;
import org.jihe.http.RulebookFiles.FixtureCount;
import org.jihe.regression.NamedFiling;
import org.jihe.domain.trial.Progress;
import org.jihe.reporting.trial.DifferenceJson;
import org.jihe.regression.difference.DifferenceRun;
import org.jihe.reporting.NoteWriter;
import org.jihe.reporting.RemarksJson;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookAnalysis;
import org.jihe.rules.RulebookDirectory;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/**
 * What changed workbooks would do, as an object of JSON: what is wrong with them, and where nothing
 * is, what their rules leave out or contradict, which fixtures no longer hold, and what becomes of
 * fixtures and filings.
 */
final class ServedTrial {
  private final List<RulebookFile> base;
  private final List<RulebookFile> changed;
  private final ServedFiles.Loading loading;
  private final ServedFixtures fixtures;
  private final Progress progress;

  /**
   * @param base the rulebook's files as they are
   * @param changed the same with the workbooks to be tried
   * @param progress is told of each fixture, then of each filing
   */
  ServedTrial(
      List<RulebookFile> base,
      List<RulebookFile> changed,
      ServedFiles.Loading loading,
      ServedFixtures fixtures,
      Progress progress) {
    this.progress = progress;
    this.base = base;
    this.changed = changed;
    this.loading = loading;
    this.fixtures = fixtures;
  }

  /**
   * Tries them.
   *
   * @param filings besides the fixtures, by name
   * @throws Cancelled between two parts of it, when the thread has been interrupted
   */
  Map<String, Object> on(Map<String, byte[]> filings) throws IOException {
    RulebookRemarks remarks = RulebookDirectory.lint(changed, OptionalInt.empty());
    Map<String, Object> told = new LinkedHashMap<>();
    Optional<Rulebook> was = loaded(base);
    was.ifPresent(rulebook -> told.put("rulebook", rulebook.edition().version()));
    told.putAll(new RemarksJson().object(remarks));
    Optional<Rulebook> is = loaded(changed);
    if (is.isPresent()) {
      Cancelled.ifInterrupted();
      told.put("candidate", is.get().edition().version());
      told.put("analysis", new NoteWriter().objects(RulebookAnalysis.of(is.get())));
      Cancelled.ifInterrupted();
      fixtures.count(is.get(), progress).ifPresent(count -> told.put("fixtures", object(count)));
      if (was.isPresent()) {
        told.put("effects", effects(was.get(), is.get(), filings));
      }
    }
    return told;
  }

  private Optional<Rulebook> loaded(List<RulebookFile> files) {
    try {
      return Optional.of(loading.load(files));
    } catch (RulebookException e) {
      return Optional.empty();
    }
  }

  private Map<String, Object> effects(Rulebook was, Rulebook is, Map<String, byte[]> filings)
      throws IOException {
    List<NamedFiling> on = new ArrayList<>();
    filings.forEach((name, content) -> on.add(new NamedFiling(name, () -> content)));
    on.addAll(fixtures.filings(was));
    return new DifferenceJson().object(new DifferenceRun(was, is, progress).over(on));
  }

  private static Map<String, Object> object(FixtureCount count) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("run", count.run());
    object.put("broken", count.broken().stream().map(ServedTrial::object).toList());
    return object;
  }

  private static Map<String, Object> object(Broken broken) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("fixture", broken.fixture());
    object.put("lines", broken.lines());
    return object;
  }
}
