package org.jihe.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jihe.domain.Breach;
import org.jihe.domain.Finding;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.RuleReference;
import org.jihe.rules.Rulebook;
import org.jihe.rules.cell.Template;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.sheet.RuleRow;

/** Joins what a rule found with what its card, and the row that fired, say about it. */
final class Joining {
  private static final String ACTUAL = "实际";
  private static final String EXPECTED = "应为";

  private final Rulebook rulebook;
  private final Set<String> returning;

  Joining(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.returning =
        rulebook.cards().stream()
            .filter(RuleCard::mayReturn)
            .map(RuleCard::check)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Checks whose judgements of severity ERROR are enough to return a form. */
  Predicate<Finding> returning() {
    return finding -> returning.contains(finding.check());
  }

  /**
   * The findings of the cards that speak, in no particular order.
   *
   * @param inactive why cards do not speak, by their ids
   */
  List<Finding> findings(List<Breach> breaches, Map<String, String> inactive) {
    List<Finding> findings = new ArrayList<>();
    for (Breach breach : breaches) {
      if (!inactive.containsKey(rulebook.card(breach.card()).id())) {
        findings.add(finding(breach));
      }
    }
    return findings;
  }

  private Finding finding(Breach breach) {
    RuleCard card = rulebook.card(breach.card());
    Optional<RuleRow> row = breach.row().isEmpty() ? Optional.empty() : rulebook.row(breach.row());
    Map<String, String> evidence = breach.evidence();
    return new Finding(
        card.check(),
        row.flatMap(RuleRow::severity).orElse(card.severity()),
        row.map(r -> RuleCard.certaintyOf(r, card.certainty())).orElse(card.certainty()),
        template(row, DecisionTable.MESSAGE, card.message()).fill(evidence),
        template(row, DecisionTable.SUGGESTION, card.suggestion()).fill(evidence),
        breach.place(),
        evidence.getOrDefault(ACTUAL, ""),
        evidence.getOrDefault(EXPECTED, ""),
        legalBasis(row, card),
        card.reason(),
        reference(breach, row, card),
        breach.declarations());
  }

  private static RuleReference reference(Breach breach, Optional<RuleRow> row, RuleCard card) {
    RuleReference reference = row.map(PolicyTables::reference).orElse(card.reference());
    return breach.columns().isEmpty() ? reference : reference.only(breach.columns());
  }

  private static List<LegalBasis> legalBasis(Optional<RuleRow> row, RuleCard card) {
    List<LegalBasis> own = row.map(RuleRow::legalBasis).orElse(List.of());
    return own.isEmpty() ? card.legalBasis() : own;
  }

  private static Template template(Optional<RuleRow> row, String header, Template otherwise) {
    return row.filter(r -> r.schema().column(header).isPresent() && r.has(header))
        .map(r -> r.template(header))
        .orElse(otherwise);
  }
}
