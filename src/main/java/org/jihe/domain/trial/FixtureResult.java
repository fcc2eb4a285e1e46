package org.jihe.domain.trial;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of one fixture.
 *
 * @param fixture its name
 * @param outcome whether it holds
 * @param differences what differs from what is expected; nothing unless it {@link Outcome#DIFFERS}
 * @param rules the rows behind the lines that differ, in words with their cells, by 编号
 * @param trouble why it could not be run, in Chinese; empty when it was
 */
public record FixtureResult(
    String fixture,
    Outcome outcome,
    LineDifferences differences,
    Map<String, String> rules,
    String trouble) {
  public FixtureResult {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  /** What becomes of a fixture. */
  public enum Outcome {
    /** What is expected is said. */
    HOLDS("相符"),
    /** Something else is said. */
    DIFFERS("不符"),
    /** It, or what is expected of it, is not there or cannot be opened. */
    MISSING("缺失"),
    /** We failed. */
    FAILED("程序出错");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** The outcome as officers read it. */
    public String label() {
      return label;
    }
  }

  /** Whether what is expected is said. */
  public boolean holds() {
    return outcome == Outcome.HOLDS;
  }

  /** The lines that differ, the missing ones first. */
  public Stream<ReportLine> lines() {
    return Stream.concat(differences.missing().stream(), differences.surplus().stream());
  }
}
