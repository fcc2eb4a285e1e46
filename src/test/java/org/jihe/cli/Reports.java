package org.jihe.cli;

import java.util.List;
import java.util.Map;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Assessment;
import org.jihe.domain.Certainty;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.RuleReference;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.Severity;
import org.jihe.domain.Source;
import org.jihe.domain.Verdict;

/** Reports as checking would give them back. */
final class Reports {
  private static final CheckCount NO_CHECKS =
      new CheckCount(List.of(), List.of(), List.of(), List.of());

  private Reports() {}

  static Report passing(String name) {
    return report(name, Verdict.PASS, List.of(), List.of(), List.of());
  }

  static Report finding(String name, Severity severity) {
    Verdict verdict = severity == Severity.ERROR ? Verdict.RETURN : Verdict.REVIEW;
    return report(name, verdict, List.of(found(severity)), List.of(), List.of());
  }

  static Report findingAcross(String name, Severity severity) {
    return report(name, Verdict.REVIEW, List.of(), List.of(found(severity)), List.of());
  }

  static Report defective(String name, Severity severity) {
    Defect defect = new Defect(name, new Position.Line(7), "权重写的是“四十”", "请写 40");
    return report(name, Verdict.REVIEW, List.of(found(severity)), List.of(), List.of(defect));
  }

  private static Report report(
      String name,
      Verdict verdict,
      List<Finding> findings,
      List<Finding> across,
      List<Defect> defects) {
    Declaration form =
        new Declaration(
            1, "", Map.of(), Map.of(), AmountUnit.UNDECLARED, List.of(), List.of(), List.of());
    return new Report(
        new RulebookEdition("v1", List.of()),
        new Filing(new Source(name, Source.Kind.TEXT), List.of(form), defects),
        List.of(new Assessment(form, verdict, findings, NO_CHECKS)),
        across,
        NO_CHECKS);
  }

  private static Finding found(Severity severity) {
    return new Finding(
        "weight-total",
        severity,
        Certainty.DEFINITE,
        "指标权重合计为80，应为90",
        "",
        Place.WHOLE,
        "80",
        "90",
        List.of(),
        "",
        new RuleReference("WT-002", "rules/weights.xlsx", "权重", 5, Map.of()),
        List.of());
  }
}
