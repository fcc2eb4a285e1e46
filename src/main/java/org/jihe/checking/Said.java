package org.jihe.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Finding;
import org.jihe.domain.NotApplicable;
import org.jihe.rules.RuleCard;
import org.jihe.rules.Rulebook;

/** All that was said about the checks of one form, or of a filing, by the code it was said of. */
final class Said {
  private final Set<String> found = new HashSet<>();
  private final Map<String, String> stopped = new HashMap<>();
  private final Map<String, String> idle = new HashMap<>();
  private final Map<String, String> silences;
  private final Function<RuleCard, Optional<String>> wanting;
  private final Function<RuleCard, Optional<String>> beside;

  /**
   * Sorts what was said.
   *
   * @param silences why cards do not speak, by their ids
   * @param wanting what a card misses on the form
   * @param beside why a card has nothing to say on it
   */
  Said(
      List<Finding> findings,
      Rulebook.Outcome outcome,
      Map<String, String> silences,
      Function<RuleCard, Optional<String>> wanting,
      Function<RuleCard, Optional<String>> beside) {
    findings.forEach(finding -> found.add(finding.check()));
    for (CouldNotRun skipped : outcome.couldNotRun()) {
      stopped.merge(skipped.check(), skipped.reason(), Said::first);
    }
    for (NotApplicable none : outcome.notApplicable()) {
      idle.merge(none.check(), none.reason(), Said::first);
    }
    this.silences = silences;
    this.wanting = wanting;
    this.beside = beside;
  }

  /** Of several reasons the first by its text: the same whenever it is run. */
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  boolean found(String check) {
    return found.contains(check);
  }

  /** The cards that are switched on and in force. */
  List<RuleCard> speaking(List<RuleCard> cards) {
    List<RuleCard> speaking = new ArrayList<>(cards.size());
    for (RuleCard card : cards) {
      if (!silences.containsKey(card.id())) {
        speaking.add(card);
      }
    }
    return speaking;
  }

  String silence(RuleCard card) {
    return silences.getOrDefault(card.id(), "");
  }

  /** Why a check could not run: something is missing for a card that has something to say. */
  Optional<String> stopped(String check, List<RuleCard> cards) {
    List<RuleCard> concerned = new ArrayList<>(cards.size());
    for (RuleCard card : cards) {
      if (beside.apply(card).isEmpty()) {
        concerned.add(card);
      }
    }
    for (RuleCard card : concerned) {
      Optional<String> wants = wanting.apply(card);
      if (wants.isPresent()) {
        return wants;
      }
    }
    return reason(stopped, check, concerned);
  }

  /** Why a check has nothing to say: all of its cards have nothing to say, or a rule said so. */
  Optional<String> idle(String check, List<RuleCard> cards) {
    Optional<String> first = beside.apply(cards.get(0));
    boolean all = first.isPresent();
    for (int i = 1; all && i < cards.size(); i++) {
      all = beside.apply(cards.get(i)).isPresent();
    }
    return all ? first : reason(idle, check, cards);
  }

  /** Rules and table rows name the check, or one of its cards. */
  private static Optional<String> reason(
      Map<String, String> reasons, String check, List<RuleCard> cards) {
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> reason = Optional.ofNullable(reasons.get(check));
    for (RuleCard card : cards) {
      String other = reasons.get(card.id());
      if (other != null) {
        reason = Optional.of(reason.map(one -> first(one, other)).orElse(other));
      }
    }
    return reason;
  }
}
