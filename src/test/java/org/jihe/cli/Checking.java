package org.jihe.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Document;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.domain.Source;
import org.jihe.domain.WhyNot;
import org.jihe.workbench.StandInJudge;
import org.jihe.workbench.TestRulebook;

/** A rulebook that says of a file what a test has it say. */
final class Checking extends StandInJudge {
  private final Checks checks;
  private final Marks marks;
  private final Map<Filing, byte[]> contents = Collections.synchronizedMap(new IdentityHashMap<>());

  /** What is said of a file. */
  @FunctionalInterface
  interface Checks {
    Report check(String name, byte[] content, OptionalInt asOf);
  }

  /** What becomes of a file with comments. */
  @FunctionalInterface
  interface Marks {
    AnnotatedForm mark(Report report, byte[] content);
  }

  Checking(Checks checks) {
    this(checks, (report, content) -> new AnnotatedForm(content, 1, List.of()));
  }

  Checking(Checks checks, Marks marks) {
    super(TestRulebook.judge());
    this.checks = checks;
    this.marks = marks;
  }

  @Override
  public Filing read(String name, byte[] content) {
    Filing filing = new Filing(new Source(name, Source.Kind.TEXT), List.of(), List.of());
    contents.put(filing, content);
    return filing;
  }

  @Override
  public Report check(Filing filing, OptionalInt asOf) {
    return checks.check(filing.source().name(), contents.getOrDefault(filing, new byte[0]), asOf);
  }

  @Override
  public List<Report> check(List<Document> files, OptionalInt asOf) {
    return files.stream().map(file -> checks.check(file.name(), file.bytes(), asOf)).toList();
  }

  @Override
  public List<WhyNot> whyNot(Report report, OptionalInt asOf) {
    return List.of();
  }

  @Override
  public AnnotatedForm annotate(Report report, byte[] content) {
    return marks.mark(report, content);
  }
}
