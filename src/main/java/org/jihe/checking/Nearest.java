package org.jihe.checking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jihe.domain.Assessment;
import org.jihe.domain.Declaration;
import org.jihe.domain.WhyNot;
import org.jihe.rules.Rulebook;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.NearMiss;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.policy.RulesInForce;

/** Finds, for each check of the decision table that found nothing, the row that came nearest. */
final class Nearest {
  private static final BigDecimal FAR = new BigDecimal("1E30");

  private final Rulebook rulebook;
  private final OptionalInt asOf;

  Nearest(Rulebook rulebook, OptionalInt asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
  }

  List<WhyNot> of(Assessment assessment) {
    Declaration form = assessment.declaration();
    Map<String, NearMiss> nearest = new LinkedHashMap<>();
    Comparator<NearMiss> byGap = Comparator.comparing(miss -> miss.gap().orElse(FAR));
    RulesInForce rules = rulebook.inForce(asOf.orElse(form.year()), rulebook.region(form));
    rules
        .decisions()
        .nearMisses(form, rules.year())
        .forEach(
            miss -> nearest.merge(check(miss), miss, (a, b) -> byGap.compare(b, a) < 0 ? b : a));
    return nearest.entrySet().stream()
        .filter(entry -> !assessment.checks().fired().contains(entry.getKey()))
        .map(entry -> why(form.index(), entry.getKey(), entry.getValue()))
        .toList();
  }

  private String check(NearMiss miss) {
    RuleCard card = rulebook.card(miss.row().text(DecisionTable.CHECK));
    return card.check();
  }

  private static WhyNot why(int form, String check, NearMiss miss) {
    return new WhyNot(
        form,
        check,
        miss.indicator(),
        miss.row().reference().only(List.of(miss.header())),
        miss.row().text(miss.header()),
        miss.shown(),
        miss.gap().map(gap -> gap.stripTrailingZeros().toPlainString()).orElse(""),
        "");
  }
}
