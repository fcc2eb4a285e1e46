package org.jihe.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Finding;
import org.jihe.domain.NotApplicable;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.RuleCard;

/** All that was said about the checks of one form, or of a filing, by the code it was said of. */
final class CheckReasons {
  /** The same whenever it is run: of what has no place the first by its text. */
  private static final Comparator<CouldNotRun> ORDER =
      Comparator.comparingInt(CouldNotRun::indicator)
          .thenComparing(c -> c.place().isEmpty())
          .thenComparing(CouldNotRun::reason);

  private final Set<String> found = new HashSet<>();
  private final Map<String, List<CouldNotRun>> stopped = new HashMap<>();
  private final Map<String, List<CouldNotRun>> withheld = new HashMap<>();
  private final Map<String, String> notApplicable = new HashMap<>();
  private final Map<String, String> inactive;
  private final Wants wants;

  /** What cards want of what is judged. */
  interface Wants {
    /** What a card looks over and may stand in places that were not read (查看). */
    List<CouldNotRun> unseen(RuleCard card);

    /** Why a card cannot be judged at all, or on some of the indicators (需要). */
    List<CouldNotRun> missing(RuleCard card);

    /** Why a card has nothing to say. */
    Optional<String> notApplicable(RuleCard card);
  }

  /**
   * Sorts what was said.
   *
   * @param withheld what rules found and could not know, for what was not read
   * @param inactive why cards do not speak, by their ids
   */
  CheckReasons(
      List<Finding> findings,
      Rulebook.Outcome outcome,
      List<CouldNotRun> withheld,
      Map<String, String> inactive,
      Wants wants) {
    findings.forEach(finding -> found.add(finding.check()));
    sort(outcome.couldNotRun(), this.stopped);
    sort(withheld, this.withheld);
    for (NotApplicable none : outcome.notApplicable()) {
      notApplicable.merge(none.check(), none.reason(), CheckReasons::first);
    }
    this.inactive = inactive;
    this.wants = wants;
  }

  private static void sort(List<CouldNotRun> said, Map<String, List<CouldNotRun>> byCode) {
    said.forEach(c -> byCode.computeIfAbsent(c.check(), code -> new ArrayList<>()).add(c));
  }

  /** Of several reasons the first by its text: the same whenever it is run. */
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  boolean found(String check) {
    return found.contains(check);
  }

  /** The cards that are switched on and in force. */
  List<RuleCard> active(List<RuleCard> cards) {
    List<RuleCard> active = new ArrayList<>(cards.size());
    for (RuleCard card : cards) {
      if (!inactive.containsKey(card.id())) {
        active.add(card);
      }
    }
    return active;
  }

  String inactive(RuleCard card) {
    return inactive.getOrDefault(card.id(), "");
  }

  /**
   * What of a check could not run: what its cards that have something to say could not look over,
   * what they miss, and what rules said; of each indicator once, of each place once. What the form
   * misses, and what has no place, is told only where nothing else is said of the form.
   */
  List<CouldNotRun> couldNotRun(String check, List<RuleCard> cards) {
    List<RuleCard> concerned =
        cards.stream().filter(card -> wants.notApplicable(card).isEmpty()).toList();
    List<CouldNotRun> byRules = said(stopped, check, concerned);
    byRules.sort(ORDER);
    Reasons reasons = new Reasons(check);
    said(withheld, check, cards).forEach(reasons::add);
    byRules.stream().filter(Reasons::isPlaced).forEach(reasons::addByField);
    concerned.forEach(card -> wants.unseen(card).forEach(reasons::add));
    concerned.forEach(card -> wants.missing(card).forEach(reasons::addIfOnly));
    byRules.stream().filter(one -> !Reasons.isPlaced(one)).forEach(reasons::addIfOnly);
    return reasons.list();
  }

  /** Whether rules found something that they could not know. */
  boolean withheld(String check, List<RuleCard> cards) {
    return !said(withheld, check, cards).isEmpty();
  }

  /** Why a check has nothing to say: all of its cards have nothing to say, or a rule said so. */
  Optional<String> notApplicable(String check, List<RuleCard> cards) {
    Optional<String> first = wants.notApplicable(cards.get(0));
    boolean all = first.isPresent();
    for (int i = 1; all && i < cards.size(); i++) {
      all = wants.notApplicable(cards.get(i)).isPresent();
    }
    return all ? first : reason(check, cards);
  }

  /** Rules and table rows name the check, or one of its cards. */
  private Optional<String> reason(String check, List<RuleCard> cards) {
    Optional<String> reason = Optional.ofNullable(notApplicable.get(check));
    for (RuleCard card : cards) {
      String other = notApplicable.get(card.id());
      if (other != null) {
        reason = Optional.of(reason.map(one -> first(one, other)).orElse(other));
      }
    }
    return reason;
  }

  private static List<CouldNotRun> said(
      Map<String, List<CouldNotRun>> byCode, String check, List<RuleCard> cards) {
    List<CouldNotRun> said = new ArrayList<>();
    if (!byCode.isEmpty()) {
      Set<String> codes = new LinkedHashSet<>(List.of(check));
      cards.forEach(card -> codes.add(card.id()));
      codes.forEach(code -> said.addAll(byCode.getOrDefault(code, List.of())));
    }
    return said;
  }
}
