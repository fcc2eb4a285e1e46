package org.jihe.regression.mutation;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jihe.checking.Checker;
import org.jihe.domain.Filing;
import org.jihe.domain.Observations;
import org.jihe.domain.Source;
import org.jihe.domain.trial.ReportLine;
import org.jihe.regression.Fixture;
import org.jihe.regression.ReportLines;
import org.jihe.regression.Reviewer;

/** A fixture, and what is said of it by the rules as they are. */
final class Baseline {
  private final Fixture fixture;
  private final Filing filing;
  private final Observations observations;
  private final Checker.Judged judged;
  private final List<ReportLine> lines;
  private final Set<String> rules = new HashSet<>();
  private final Set<String> checks = new HashSet<>();
  private final String text;
  private final Map<String, List<Object>> answers = new ConcurrentHashMap<>();

  Baseline(Fixture fixture, Reviewer reviewer) throws IOException {
    byte[] content = fixture.content();
    this.fixture = fixture;
    this.filing = fixture.read(reviewer);
    this.observations = reviewer.observe(filing);
    this.judged = reviewer.judge(filing, observations);
    this.lines = ReportLines.of(reviewer.report(filing, judged));
    this.text = labelled() ? PlainText.of(content) : PlainText.of(filing);
    lines.forEach(
        line -> {
          rules.add(line.rule());
          checks.add(line.check());
        });
  }

  String name() {
    return fixture.name();
  }

  /** Whether a finding on it comes from that row or card. */
  boolean cites(String rule) {
    return rules.contains(rule);
  }

  /** Whether anything is said about that check. */
  boolean speaksOf(String check) {
    return checks.contains(check);
  }

  /** Whether a word may stand on it, blanks and marks aside. */
  boolean mayHold(String word) {
    return text.contains(PlainText.of(word));
  }

  /** Whether it was read by labels: a form in JSON names its parts itself. */
  boolean labelled() {
    return filing.source().kind() != Source.Kind.JSON;
  }

  /** Whether a table that has changed answers the same about it. */
  boolean isAnsweredTheSame(String sheet, Reviewer as, Reviewer before) {
    return answers
        .computeIfAbsent(sheet, s -> before.rulebook().answers(s, filing, observations))
        .equals(as.rulebook().answers(sheet, filing, observations));
  }

  /** Whether the same is said of it by rows or cards that say what is found otherwise. */
  boolean isToldTheSame(Reviewer by) {
    return ReportLines.of(by.report(filing, judged)).equals(lines);
  }

  /** Whether the same is said of it by rows that find something else. */
  boolean isJudgedTheSame(Reviewer by) {
    return ReportLines.of(by.report(filing, by.judge(filing, observations))).equals(lines);
  }

  /** The same when it must be measured anew, since the words that say nothing have changed. */
  boolean isMeasuredTheSame(Reviewer by) {
    return ReportLines.of(by.report(filing)).equals(lines);
  }

  /** The same when it must be read anew, since the labels have changed. */
  boolean isReadTheSame(Reviewer by) throws IOException {
    Filing again = fixture.read(by);
    return again.equals(filing) || ReportLines.of(by.report(again)).equals(lines);
  }
}
