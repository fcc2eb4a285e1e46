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
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.NotApplicable;
import org.jihe.rules.RuleCard;
import org.jihe.rules.Rulebook;

/**
 * Tells what became of every check. A check that found something has fired, whatever else it
 * wanted; else one that wanted something could not run; else one with nothing to say is not
 * applicable; only what is left has passed.
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

  /**
   * What became of the checks of a form.
   *
   * @param silences why cards do not speak, by their ids
   * @param dispensed labels of parts that its layout need not have, and the form has not
   */
  CheckCount ofForm(
      Declaration declaration,
      List<Finding> findings,
      Rulebook.Outcome outcome,
      Map<String, String> silences,
      Set<String> dispensed) {
    Supplies supplies = new Supplies(declaration, dispensed);
    Said said = new Said(findings, outcome, silences, supplies::wanting, supplies::beside);
    return count(formChecks, said, astray(outcome, silences, true));
  }

  CheckCount ofFiling(
      Filing filing,
      List<Finding> findings,
      Rulebook.Outcome outcome,
      Map<String, String> silences) {
    Optional<String> beside =
        filing.declarations().isEmpty() ? Optional.of("没有读出申报表") : Optional.empty();
    Said said = new Said(findings, outcome, silences, card -> Optional.empty(), card -> beside);
    return count(filingChecks, said, astray(outcome, silences, false));
  }

  /**
   * Checks whose cards claim to be about the filing where a rule speaks of a form, or the other way
   * round: they would be counted nowhere, though they found something.
   */
  private List<CouldNotRun> astray(
      Rulebook.Outcome outcome, Map<String, String> silences, boolean wholeFiling) {
    Map<String, CouldNotRun> astray = new LinkedHashMap<>();
    for (Breach breach : outcome.breaches()) {
      RuleCard card = rulebook.card(breach.card());
      if (card.wholeFiling() == wholeFiling && !silences.containsKey(card.id())) {
        String reason =
            "检查目录%s的范围写着%s，规则说的却是%s"
                .formatted(card.id(), RuleCard.scope(wholeFiling), RuleCard.scope(!wholeFiling));
        astray.putIfAbsent(card.check(), new CouldNotRun(card.check(), reason));
      }
    }
    return List.copyOf(astray.values());
  }

  private static CheckCount count(
      Map<String, List<RuleCard>> checks, Said said, List<CouldNotRun> astray) {
    List<String> passed = new ArrayList<>();
    List<String> fired = new ArrayList<>();
    List<NotApplicable> notApplicable = new ArrayList<>();
    List<CouldNotRun> couldNotRun = new ArrayList<>(astray);
    Set<String> strayed = astray.stream().map(CouldNotRun::check).collect(Collectors.toSet());
    checks.forEach(
        (check, cards) -> {
          if (strayed.contains(check)) {
            return;
          }
          List<RuleCard> speaking = said.speaking(cards);
          if (said.found(check)) {
            fired.add(check);
          } else if (speaking.isEmpty()) {
            notApplicable.add(new NotApplicable(check, said.silence(cards.get(0))));
          } else {
            Optional<String> idle = said.idle(check, speaking);
            Optional<String> stopped =
                idle.isPresent() ? Optional.empty() : said.stopped(check, speaking);
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
}
