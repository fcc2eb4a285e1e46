package org.jihe.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.Observation;
import org.jihe.domain.Observations;
import org.jihe.domain.Report;
import org.jihe.observing.Observer;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulesInForce;

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
   */
  public Report check(Filing filing, OptionalInt asOf) {
    Observations observations = observer.observe(filing);
    List<Assessment> assessments = new ArrayList<>();
    for (int i = 0; i < filing.declarations().size(); i++) {
      Declaration declaration = filing.declarations().get(i);
      assessments.add(assess(declaration, observations.byDeclaration().get(i), asOf));
    }
    return across(filing, observations.ofFiling(), assessments, asOf);
  }

  private Assessment assess(
      Declaration declaration, List<Observation> observations, OptionalInt asOf) {
    int year = asOf.orElse(declaration.year());
    String region = rulebook.region(declaration);
    RulesInForce rules = rulebook.inForce(year, region);
    Rulebook.Outcome outcome = rulebook.judge(declaration, observations, rules);
    Map<String, String> silences = rulebook.silences(year, region);
    List<Finding> findings =
        FindingOrder.sorted(joining.findings(outcome.breaches(), silences), declaration);
    CheckCount checks =
        counting.ofForm(declaration, findings, outcome, silences, rules.dispensedWith(declaration));
    return new Assessment(
        declaration, Verdicts.of(findings, checks, joining.returning()), findings, checks);
  }

  private Report across(
      Filing filing,
      List<Observation> observations,
      List<Assessment> assessments,
      OptionalInt asOf) {
    // A filing is of one year and region; where its forms differ, the latest year's rules judge.
    int year =
        asOf.orElse(filing.declarations().stream().mapToInt(Declaration::year).max().orElse(0));
    String region = filing.declarations().stream().findFirst().map(rulebook::region).orElse("");
    List<Object> facts = new ArrayList<>(observations);
    facts.add(filing);
    Rulebook.Outcome outcome = rulebook.judge(facts, rulebook.inForce(year, region));
    Map<String, String> silences = rulebook.silences(year, region);
    List<Finding> findings = FindingOrder.sorted(joining.findings(outcome.breaches(), silences));
    CheckCount checks = counting.ofFiling(filing, findings, outcome, silences);
    return new Report(rulebook.edition(), filing, assessments, findings, checks);
  }
}
