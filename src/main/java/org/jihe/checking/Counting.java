package org.jihe.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.Need;
import org.jihe.domain.NotApplicable;
import org.jihe.rules.RuleCard;
import org.jihe.rules.Rulebook;

/**
 * Tells what became of every check. A check that found something has fired, whatever else it
 * wanted; else one that wanted something could not run; else one with nothing to say is not
 * applicable; only what is left has passed.
 */
final class Counting {
  private final Map<String, List<RuleCard>> formChecks;
  private final Map<String, List<RuleCard>> filingChecks;
  private final Rulebook rulebook;

  Counting(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.formChecks = byCheck(rulebook.cards(), false);
    this.filingChecks = byCheck(rulebook.cards(), true);
  }

  private static Map<String, List<RuleCard>> byCheck(Collection<RuleCard> cards, boolean filing) {
    return cards.stream()
        .filter(card -> card.wholeFiling() == filing)
        .collect(Collectors.groupingBy(RuleCard::check, LinkedHashMap::new, Collectors.toList()));
  }

  CheckCount ofForm(
      Declaration declaration,
      List<Finding> findings,
      Rulebook.Outcome outcome,
      int year,
      String region) {
    Set<String> dispensed = rulebook.inForce(year, region).dispensedWith(declaration);
    return count(
        formChecks,
        findings,
        outcome,
        year,
        region,
        card -> wanting(card, declaration),
        card -> beside(card, declaration, dispensed));
  }

  CheckCount ofFiling(
      Filing filing, List<Finding> findings, Rulebook.Outcome outcome, int year, String region) {
    return count(
        filingChecks,
        findings,
        outcome,
        year,
        region,
        card -> Optional.empty(),
        card -> filing.declarations().isEmpty() ? Optional.of("没有读出申报表") : Optional.empty());
  }

  private CheckCount count(
      Map<String, List<RuleCard>> checks,
      List<Finding> findings,
      Rulebook.Outcome outcome,
      int year,
      String region,
      Function<RuleCard, Optional<String>> wanting,
      Function<RuleCard, Optional<String>> beside) {
    Set<String> found = findings.stream().map(Finding::check).collect(Collectors.toSet());
    List<String> passed = new ArrayList<>();
    List<String> fired = new ArrayList<>();
    List<NotApplicable> notApplicable = new ArrayList<>();
    List<CouldNotRun> couldNotRun = new ArrayList<>();
    checks.forEach(
        (check, cards) -> {
          List<RuleCard> speaking =
              cards.stream().filter(c -> rulebook.silence(c, year, region).isEmpty()).toList();
          if (found.contains(check)) {
            fired.add(check);
          } else if (speaking.isEmpty()) {
            String why = rulebook.silence(cards.get(0), year, region).orElse("");
            notApplicable.add(new NotApplicable(check, why));
          } else {
            Optional<String> idle = idle(check, speaking, outcome, beside);
            List<RuleCard> concerned =
                speaking.stream().filter(card -> beside.apply(card).isEmpty()).toList();
            Optional<String> stopped = stopped(check, concerned, outcome, wanting);
            if (idle.isPresent()) {
              notApplicable.add(new NotApplicable(check, idle.get()));
            } else if (stopped.isPresent()) {
              couldNotRun.add(new CouldNotRun(check, stopped.get()));
            } else {
              passed.add(check);
            }
          }
        });
    return new CheckCount(passed, fired, notApplicable, couldNotRun);
  }

  private static Optional<String> stopped(
      String check,
      List<RuleCard> cards,
      Rulebook.Outcome outcome,
      Function<RuleCard, Optional<String>> wanting) {
    return cards.stream()
        .map(wanting)
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                outcome.couldNotRun().stream()
                    .filter(skipped -> belongs(skipped.check(), check, cards))
                    .map(CouldNotRun::reason)
                    .sorted()
                    .findFirst());
  }

  private static Optional<String> idle(
      String check,
      List<RuleCard> cards,
      Rulebook.Outcome outcome,
      Function<RuleCard, Optional<String>> beside) {
    List<Optional<String>> reasons = cards.stream().map(beside).toList();
    if (reasons.stream().allMatch(Optional::isPresent)) {
      return reasons.get(0);
    }
    return outcome.notApplicable().stream()
        .filter(idle -> belongs(idle.check(), check, cards))
        .map(NotApplicable::reason)
        .sorted()
        .findFirst();
  }

  /** Whether a code that a rule or a table row names is the check or one of its cards. */
  private static boolean belongs(String named, String check, List<RuleCard> cards) {
    return named.equals(check) || cards.stream().anyMatch(card -> card.id().equals(named));
  }

  /** Why a card cannot be judged on a form: the first need that is not fully stated. */
  private static Optional<String> wanting(RuleCard card, Declaration declaration) {
    for (Need need : card.needs()) {
      switch (need.supply(declaration)) {
        case NOT_CARRIED -> {
          return Optional.of("表中没有" + need.label());
        }
        case WANTING -> {
          return Optional.of(need.label() + "空白或无法读取");
        }
        case STATED -> {}
      }
    }
    return Optional.empty();
  }

  /**
   * Why a card has nothing to say on a form: the first part that its layout does not carry, of
   * those it is about or of those it needs and the layout need not have.
   */
  private static Optional<String> beside(
      RuleCard card, Declaration declaration, Set<String> dispensed) {
    return Stream.concat(
            card.applies().stream(),
            card.needs().stream().filter(need -> dispensed.contains(need.label())))
        .filter(need -> need.supply(declaration) == Need.Supply.NOT_CARRIED)
        .map(need -> "表式没有" + need.label())
        .findFirst();
  }
}
