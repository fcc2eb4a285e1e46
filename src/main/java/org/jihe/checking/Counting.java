package org.jihe.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Breach;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.NotApplicable;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.RuleCard;

/**
 * Tells what became of every check. A check that found something has fired, and says what else it
 * could not look at; else one with nothing to say is not applicable; else one that could not look
 * at something could not run; only what is left has passed.
 */
final class Counting {
  private final Rulebook rulebook;
  private final Map<String, List<RuleCard>> formChecks;
  private final Map<String, List<RuleCard>> filingChecks;

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

  /** What became of the checks of a form. */
  CheckCount ofForm(CheckReasons reasons, Rulebook.Outcome outcome, Set<String> inactive) {
    return count(formChecks, reasons, astray(outcome, inactive, true));
  }

  /** What became of the checks of a filing as a whole. */
  CheckCount ofFiling(CheckReasons reasons, Rulebook.Outcome outcome, Set<String> inactive) {
    return count(filingChecks, reasons, astray(outcome, inactive, false));
  }

  /**
   * Checks whose cards claim to be about the filing where a rule speaks of a form, or the other way
   * round: they would be counted nowhere, though they found something.
   */
  private List<CouldNotRun> astray(
      Rulebook.Outcome outcome, Set<String> inactive, boolean wholeFiling) {
    Map<String, CouldNotRun> astray = new LinkedHashMap<>();
    for (Breach breach : outcome.breaches()) {
      RuleCard card = rulebook.card(breach.card());
      if (card.wholeFiling() == wholeFiling && !inactive.contains(card.id())) {
        String reason =
            "检查目录%s的范围写着%s，规则说的却是%s"
                .formatted(card.id(), RuleCard.scope(wholeFiling), RuleCard.scope(!wholeFiling));
        astray.putIfAbsent(card.check(), new CouldNotRun(card.check(), reason));
      }
    }
    return List.copyOf(astray.values());
  }

  private static CheckCount count(
      Map<String, List<RuleCard>> checks, CheckReasons reasons, List<CouldNotRun> astray) {
    Count count = new Count(new ArrayList<>(astray));
    Set<String> strayed = astray.stream().map(CouldNotRun::check).collect(Collectors.toSet());
    checks.forEach(
        (check, cards) -> {
          if (!strayed.contains(check)) {
            count.add(check, cards, reasons);
          }
        });
    return new CheckCount(count.passed, count.fired, count.notApplicable, count.couldNotRun);
  }

  /** The checks counted so far. */
  private static final class Count {
    private final List<String> passed = new ArrayList<>();
    private final List<String> fired = new ArrayList<>();
    private final List<NotApplicable> notApplicable = new ArrayList<>();
    private final List<CouldNotRun> couldNotRun;

    Count(List<CouldNotRun> couldNotRun) {
      this.couldNotRun = couldNotRun;
    }

    void add(String check, List<RuleCard> cards, CheckReasons reasons) {
      List<RuleCard> active = reasons.active(cards);
      if (reasons.found(check)) {
        fired.add(check);
        reasons.couldNotRun(check, active).forEach(c -> couldNotRun.add(c.besideFindings()));
      } else if (active.isEmpty()) {
        notApplicable.add(new NotApplicable(check, reasons.inactive(cards.get(0))));
      } else {
        silent(check, active, reasons);
      }
    }

    /** A check that found nothing. */
    private void silent(String check, List<RuleCard> cards, CheckReasons reasons) {
      Optional<String> none = reasons.notApplicable(check, cards);
      if (none.isPresent() && !reasons.withheld(check, cards)) {
        notApplicable.add(new NotApplicable(check, none.get()));
        return;
      }
      List<CouldNotRun> stopped = reasons.couldNotRun(check, cards);
      couldNotRun.addAll(stopped);
      if (stopped.isEmpty()) {
        passed.add(check);
      }
    }
  }
}
