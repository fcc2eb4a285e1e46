package org.jihe.rules.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.rules.cell.NumberTest.Limit;
import org.jihe.rules.cell.NumberTest.Range;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.TableSchema;

/** Finds rows whose conditions nothing can meet. */
final class Contradiction {
  private static final String YEAR = "预算年度";
  private static final String COUNT = "指标个数";

  private Contradiction() {}

  static Optional<RuleNote> of(Case one) {
    for (Map.Entry<String, Admitted> test : one.tests().entrySet()) {
      if (test.getValue().isEmpty()) {
        return Optional.of(impossible(one, test.getKey()));
      }
    }
    return outsideItsYears(one).or(() -> withoutIndicators(one));
  }

  private static RuleNote impossible(Case one, String header) {
    boolean percent =
        header.equals(Vocabulary.MEASURE) && one.row().text(Vocabulary.TARGET).contains("%");
    if (percent) {
      return never(
          one,
          "指标值写了 %，只管计量单位是 % 的指标，而计量单位填的是“" + one.row().text(header) + "”",
          "去掉指标值里的 %，或改计量单位",
          header,
          Vocabulary.TARGET);
    }
    return never(
        one, "没有什么能满足“" + header + "”的条件“" + one.row().text(header) + "”", "改这一格的条件", header);
  }

  private static Optional<RuleNote> outsideItsYears(Case one) {
    if (!(one.tests().get(YEAR) instanceof Admitted.Numbers years)) {
      return Optional.empty();
    }
    Period period = one.period();
    Optional<Limit> from =
        period.from() == Integer.MIN_VALUE ? Optional.empty() : Optional.of(limit(period.from()));
    Optional<Limit> to =
        period.to() == Integer.MAX_VALUE ? Optional.empty() : Optional.of(limit(period.to()));
    Spans inForce = Spans.joined(List.of(new Range(from, to)), true);
    return inForce.meet(years.spans()).isEmpty()
        ? Optional.of(
            never(
                one,
                "预算年度要" + one.row().text(YEAR) + "，而本行在那些年度不适用",
                "改预算年度的条件，或改生效年度",
                YEAR,
                TableSchema.FROM_YEAR,
                TableSchema.TO_YEAR))
        : Optional.empty();
  }

  /** Whoever has an indicator to judge has at least one. */
  private static Optional<RuleNote> withoutIndicators(Case one) {
    if (!(one.tests().get(COUNT) instanceof Admitted.Numbers counts)) {
      return Optional.empty();
    }
    Range some = new Range(Optional.of(limit(one.ofIndicators() ? 1 : 0)), Optional.empty());
    return Spans.joined(List.of(some), true).meet(counts.spans()).isEmpty()
        ? Optional.of(
            never(
                one,
                "指标个数要" + one.row().text(COUNT) + (one.ofIndicators() ? "，而其他条件问的是某个指标" : "，不可能"),
                "改指标个数的条件",
                COUNT))
        : Optional.empty();
  }

  private static Limit limit(int value) {
    return new Limit(BigDecimal.valueOf(value), true, "" + value);
  }

  private static RuleNote never(Case one, String why, String remedy, String... headers) {
    return new RuleNote(
        Kind.NEVER,
        "“" + one.row().id() + "”永远不会触发：" + why,
        "",
        List.of(one.reference(headers)),
        remedy);
  }
}
