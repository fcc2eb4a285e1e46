package org.jihe;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.http.RulebookPages;
import org.jihe.domain.trial.Progress;
import org.jihe.regression.Watching;
import org.jihe.domain.trial.Coverage;
import org.jihe.reporting.trial.CoverageJson;
import org.jihe.regression.coverage.CoverageRun;
import org.jihe.rules.RuleListing;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookAnalysis;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/**
 * The files of a rulebook that was taken, for reading. Nothing is worked out before it is asked.
 */
final class ServedPages implements RulebookPages {
  private final List<RulebookFile> files;
  private final Rulebook rulebook;
  private final ServedFixtures fixtures;
  private Optional<List<RuleStatement>> rules = Optional.empty();
  private Optional<List<RuleNote>> notes = Optional.empty();

  ServedPages(Rulebook rulebook, List<RulebookFile> files, ServedFixtures fixtures) {
    this.rulebook = rulebook;
    this.fixtures = fixtures;
    this.files = List.copyOf(files);
  }

  @Override
  public synchronized List<RuleStatement> rules() {
    if (rules.isEmpty()) {
      try {
        rules = Optional.of(RuleListing.of(files).list(OptionalInt.empty(), "", ""));
      } catch (RulebookException e) {
        throw new IllegalStateException("a rulebook at work has defects", e);
      }
    }
    return rules.get();
  }

  @Override
  public synchronized List<RuleNote> notes() {
    if (notes.isEmpty()) {
      notes = Optional.of(RulebookAnalysis.of(rulebook));
    }
    return notes.get();
  }

  @Override
  public Optional<Map<String, Object>> coverage(Progress progress) throws IOException {
    List<Watching> filings = fixtures.filings(rulebook).stream().map(Watching::new).toList();
    if (filings.isEmpty()) {
      return Optional.empty();
    }
    Coverage coverage = new CoverageRun(rulebook, filings, progress, 1).measure();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("filings", coverage.filings());
    told.putAll(new CoverageJson().object(coverage));
    return Optional.of(told);
  }

  @Override
  public Optional<byte[]> workbook(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name) && name.endsWith(".xlsx"))
        .map(RulebookFile::bytes)
        .findFirst();
  }
}
