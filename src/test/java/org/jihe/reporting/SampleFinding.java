package org.jihe.reporting;

import java.util.List;
import java.util.Map;
import org.jihe.domain.Certainty;
import org.jihe.domain.Finding;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Place;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Severity;
import org.jihe.domain.Verification;

/** Findings put together by hand. */
final class SampleFinding {
  static final LegalBasis BUDGET_LAW =
      new LegalBasis("", "中华人民共和国预算法", "第三十二条第三款", Verification.VERIFIED);
  static final LegalBasis WEIGHT_GUIDE =
      new LegalBasis("财预〔2021〕101号", "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）", "", Verification.PENDING);

  private final String check;
  private final Severity severity;
  private final Place place;
  private Certainty certainty = Certainty.DEFINITE;
  private String message = "";
  private String suggestion = "";
  private String actual = "";
  private String expected = "";
  private List<LegalBasis> bases = List.of();
  private String reason = "";
  private RuleReference rule = new RuleReference("R-001", "rules/drl/forms.drl", "", 0, Map.of());
  private List<Integer> declarations = List.of();

  SampleFinding(String check, Severity severity, Place place) {
    this.check = check;
    this.severity = severity;
    this.place = place;
  }

  SampleFinding judged() {
    certainty = Certainty.JUDGEMENT;
    return this;
  }

  SampleFinding says(String message, String suggestion) {
    this.message = message;
    this.suggestion = suggestion;
    return this;
  }

  SampleFinding compares(String actual, String expected) {
    this.actual = actual;
    this.expected = expected;
    return this;
  }

  SampleFinding by(LegalBasis... bases) {
    this.bases = List.of(bases);
    return this;
  }

  SampleFinding because(String reason) {
    this.reason = reason;
    return this;
  }

  SampleFinding from(RuleReference rule) {
    this.rule = rule;
    return this;
  }

  SampleFinding among(Integer... declarations) {
    this.declarations = List.of(declarations);
    return this;
  }

  Finding build() {
    return new Finding(
        check,
        severity,
        certainty,
        message,
        suggestion,
        place,
        actual,
        expected,
        bases,
        reason,
        rule,
        declarations);
  }
}
