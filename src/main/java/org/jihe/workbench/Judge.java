package org.jihe.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Document;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.WhyNot;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Progress;
import org.jihe.office.FormAnnotator;
import org.jihe.office.Limits;
import org.jihe.regression.Once;
import org.jihe.regression.Reviewer;
import org.jihe.regression.Watching;
import org.jihe.regression.coverage.CoverageRun;
import org.jihe.reporting.FormAnnotations;
import org.jihe.rules.RuleListing;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookAnalysis;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** A rulebook at work. Never changes; may be used by many threads. */
public class Judge {
  private final List<RulebookFile> files;
  private final Reviewer reviewer;
  private final FixtureShelf fixtures;
  private final Once<List<RuleStatement>> rules = new Once<>(this::listed);
  private final Once<List<RuleNote>> notes = new Once<>(this::analysed);

  /**
   * @param files of which the rulebook was made
   * @param fixtures that may exercise it
   */
  Judge(Rulebook rulebook, List<RulebookFile> files, FixtureShelf fixtures) {
    this.files = List.copyOf(files);
    this.reviewer = new Reviewer(rulebook);
    this.fixtures = fixtures;
  }

  /** Which rulebook this is. */
  public RulebookEdition edition() {
    return rulebook().edition();
  }

  /** Everything it can find, in the order of its catalogue. */
  public List<ListedCheck> checks() {
    return rulebook().cards().stream()
        .map(
            card ->
                new ListedCheck(
                    card.check(),
                    card.title(),
                    card.severity(),
                    card.certainty(),
                    card.wholeFiling(),
                    card.legalBasis(),
                    card.reference()))
        .toList();
  }

  /**
   * Reads a file; what cannot be read is a defect of the filing.
   *
   * @param name the file's name, for the report
   */
  public Filing read(String name, byte[] content) {
    return reviewer.read(name, content);
  }

  /**
   * Checks a filing.
   *
   * @param asOf the budget year whose rules judge; empty for each form's own
   * @throws org.jihe.domain.Cancelled when the thread has been interrupted
   */
  public Report check(Filing filing, OptionalInt asOf) {
    return reviewer.report(filing, asOf);
  }

  /**
   * Checks several files, each as if it were the only one. Every step is taken for all of them
   * before the next, which is quicker; where one of them fails, all do.
   *
   * @return the reports, in the files' order
   */
  public List<Report> check(List<Document> files, OptionalInt asOf) {
    return reviewer
        .checker()
        .check(files.stream().map(file -> read(file.name(), file.bytes())).toList(), asOf);
  }

  /**
   * Why checks found nothing.
   *
   * @param report made by this judge
   * @param asOf as it was then
   */
  public List<WhyNot> whyNot(Report report, OptionalInt asOf) {
    return reviewer.checker().whyNot(report, asOf);
  }

  /** The same of checks of the decision table alone: the rows that came nearest. */
  public List<WhyNot> nearMisses(Report report, OptionalInt asOf) {
    return reviewer.checker().nearMisses(report, asOf);
  }

  /**
   * A file with what was found in it as comments on its cells. That it cannot carry comments is a
   * defect, never an exception.
   *
   * @param content the bytes that the report is about
   */
  public AnnotatedForm annotate(Report report, byte[] content) {
    return new FormAnnotator(Limits.STANDARD)
        .mark(report.filing().source(), content, FormAnnotations.of(report));
  }

  /** Every row put into words, table after table, those not enabled too. */
  public List<RuleStatement> rules() {
    return rules.get();
  }

  private List<RuleStatement> listed() {
    try {
      return RuleListing.of(files).list(OptionalInt.empty(), "", "");
    } catch (RulebookException e) {
      throw new IllegalStateException("a rulebook at work has defects", e);
    }
  }

  /** What its rows repeat, contradict, cover up or leave out. */
  public List<RuleNote> notes() {
    return notes.get();
  }

  private List<RuleNote> analysed() {
    return RulebookAnalysis.of(rulebook());
  }

  /**
   * How far the fixtures exercise its rows. It takes long, and never more than one processor.
   *
   * @param progress is told of each row
   * @return empty when there are no fixtures
   * @throws IOException when they cannot be read
   * @throws org.jihe.domain.Cancelled when the thread has been interrupted
   */
  public Optional<Coverage> coverage(Progress progress) throws IOException {
    List<Watching> filings = fixtures.filings(reviewer).stream().map(Watching::new).toList();
    return filings.isEmpty()
        ? Optional.empty()
        : Optional.of(new CoverageRun(rulebook(), filings, progress, 1).measure());
  }

  /**
   * One of its workbooks.
   *
   * @param name such as {@code weights.xlsx}
   */
  public Optional<byte[]> workbook(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name) && name.endsWith(".xlsx"))
        .map(RulebookFile::bytes)
        .findFirst();
  }

  /** What the fixtures come to by it; empty when there are none. */
  Optional<FixtureCount> fixtures(Progress progress) throws IOException {
    return fixtures.count(reviewer, progress);
  }

  Rulebook rulebook() {
    return reviewer.rulebook();
  }
}
