package org.jihe.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Assessment;
import org.jihe.domain.Breach;
import org.jihe.domain.Cancelled;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.Observations;
import org.jihe.domain.Report;
import org.jihe.domain.WhyNot;
import org.jihe.observing.Observer;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.policy.RulesInForce;

/** Checks filings against one rulebook. Immutable; may be used by many threads. */
public final class Checker {
  private final Rulebook rulebook;
  private final Observer observer;
  private final Joining joining;
  private final Counting counting;

  public Checker(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.observer = new Observer(rulebook.lexicon());
    this.joining = new Joining(rulebook);
    this.counting = new Counting(rulebook);
  }

  /**
   * Checks a filing.
   *
   * @param asOf the budget year whose rules judge; empty for each form's own
   * @throws Cancelled between two forms, when the thread has been interrupted
   */
  public Report check(Filing filing, OptionalInt asOf) {
    return check(filing, observe(filing), asOf);
  }

  /**
   * Checks a filing that has been observed.
   *
   * @param observations what {@link #observe} told of it
   * @param asOf the budget year whose rules judge; empty for each form's own
   */
  public Report check(Filing filing, Observations observations, OptionalInt asOf) {
    return report(filing, judge(filing, observations, asOf), asOf);
  }

  /**
   * Checks several filings, each by itself.
   *
   * <p>Each step is taken for all of them before the next: a step's code and tables, once in the
   * processor's cache, serve them all.
   *
   * @return the reports, in the filings' order
   * @throws Cancelled between two forms, when the thread has been interrupted
   */
  public List<Report> check(List<Filing> filings, OptionalInt asOf) {
    List<Observations> observations = observer.observe(filings);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < filings.size(); i++) {
      judged.add(judge(filings.get(i), observations.get(i), asOf));
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < filings.size(); i++) {
      reports.add(report(filings.get(i), judged.get(i), asOf));
    }
    return reports;
  }

  /**
   * For each form and check of the decision table that found nothing, the row that came nearest.
   */
  public List<WhyNot> nearMisses(Report report, OptionalInt asOf) {
    Nearest nearest = new Nearest(rulebook, asOf);
    return report.assessments().stream().flatMap(one -> nearest.of(one).stream()).toList();
  }

  /**
   * Why checks found nothing. For each form and check of the decision table the row that came
   * nearest, by the number that it missed by, or else the first; for other checks that passed, the
   * figure in a table that would have to move least for them to speak, where there is one.
   */
  public List<WhyNot> whyNot(Report report, OptionalInt asOf) {
    Observations observations = observe(report.filing());
    List<WhyNot> all = new ArrayList<>();
    for (int i = 0; i < report.assessments().size(); i++) {
      Assessment assessment = report.assessments().get(i);
      List<WhyNot> rows = new Nearest(rulebook, asOf).of(assessment);
      Set<String> told = rows.stream().map(WhyNot::check).collect(Collectors.toSet());
      all.addAll(rows);
      all.addAll(
          new Thresholds(rulebook, asOf).of(assessment, observations.byDeclaration().get(i), told));
    }
    return all;
  }

  /** What is measured in a filing before any rule judges it. */
  public Observations observe(Filing filing) {
    return observer.observe(filing);
  }

  /**
   * What the rules found, before it is joined with the cards.
   *
   * @param byForm for each declaration, in the filing's order
   * @param ofFiling for the filing as a whole
   */
  public record Judged(List<Rulebook.Outcome> byForm, Rulebook.Outcome ofFiling) {
    public Judged {
      byForm = List.copyOf(byForm);
    }
  }

  /** Fires the rules on a filing that has been observed. */
  public Judged judge(Filing filing, Observations observations, OptionalInt asOf) {
    List<Rulebook.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < filing.declarations().size(); i++) {
      Cancelled.ifInterrupted();
      Declaration form = filing.declarations().get(i);
      RulesInForce rules = rulebook.inForce(asOf.orElse(form.year()), rulebook.region(form));
      outcomes.add(rulebook.judge(form, observations.byDeclaration().get(i), rules));
    }
    List<Object> facts = new ArrayList<>(observations.ofFiling());
    facts.add(filing);
    return new Judged(
        outcomes, rulebook.judge(facts, rulebook.inForce(year(filing, asOf), region(filing))));
  }

  /** Joins what the rules found with what cards and rows say of it, and decides the verdicts. */
  public Report report(Filing filing, Judged judged, OptionalInt asOf) {
    FilingNeeds needs =
        new FilingNeeds(filing.declarations().stream().map(form -> needs(form, asOf)).toList());
    List<Assessment> assessments = new ArrayList<>();
    for (int i = 0; i < filing.declarations().size(); i++) {
      assessments.add(assess(filing, i, judged.byForm().get(i), needs, asOf));
    }
    return across(filing, judged.ofFiling(), needs, assessments, asOf);
  }

  private StatedNeeds needs(Declaration form, OptionalInt asOf) {
    RulesInForce rules = rulebook.inForce(asOf.orElse(form.year()), rulebook.region(form));
    return new StatedNeeds(form, rules.requiredParts().dispensedWith(form));
  }

  // A filing is of one year and region; where its forms differ, the latest year's rules judge.
  private static int year(Filing filing, OptionalInt asOf) {
    return asOf.orElse(filing.declarations().stream().mapToInt(Declaration::year).max().orElse(0));
  }

  private String region(Filing filing) {
    return filing.declarations().stream().findFirst().map(rulebook::region).orElse("");
  }

  private Assessment assess(
      Filing filing, int ordinal, Rulebook.Outcome outcome, FilingNeeds needs, OptionalInt asOf) {
    Declaration form = filing.declarations().get(ordinal);
    StatedNeeds own = needs.forms().get(ordinal);
    Map<String, String> inactive =
        rulebook.silences(asOf.orElse(form.year()), rulebook.region(form));
    Withholding sifted =
        Withholding.of(
            outcome.breaches(),
            rulebook::card,
            (card, breach) -> unfinished(card, breach, own, needs));
    List<Finding> findings = FindingOrder.sorted(joining.findings(sifted.said(), inactive), form);
    CheckReasons reasons = new CheckReasons(findings, outcome, sifted.withheld(), inactive, own);
    CheckCount checks = counting.ofForm(reasons, outcome, inactive.keySet());
    boolean lost =
        !form.readWhole() || filing.defects().stream().anyMatch(d -> d.mayConcern(form.index()));
    return new Assessment(
        form, Verdicts.of(findings, checks, lost, joining.returning()), findings, checks);
  }

  /** What a breach says is missing must have been read: on its form, and on those it names. */
  private static List<CouldNotRun> unfinished(
      RuleCard card, Breach breach, StatedNeeds own, FilingNeeds needs) {
    List<CouldNotRun> here = own.unfinished(card);
    return here.isEmpty() && !breach.declarations().isEmpty()
        ? needs.unfinished(card, breach.declarations())
        : here;
  }

  private Report across(
      Filing filing,
      Rulebook.Outcome outcome,
      FilingNeeds needs,
      List<Assessment> assessments,
      OptionalInt asOf) {
    Map<String, String> inactive = rulebook.silences(year(filing, asOf), region(filing));
    Withholding sifted =
        Withholding.of(
            outcome.breaches(),
            rulebook::card,
            (card, breach) -> needs.unfinished(card, filing.indexes()));
    List<Finding> findings = FindingOrder.sorted(joining.findings(sifted.said(), inactive));
    CheckReasons reasons = new CheckReasons(findings, outcome, sifted.withheld(), inactive, needs);
    CheckCount checks = counting.ofFiling(reasons, outcome, inactive.keySet());
    return new Report(rulebook.edition(), filing, assessments, findings, checks);
  }
}
