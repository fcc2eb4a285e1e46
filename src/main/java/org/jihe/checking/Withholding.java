package org.jihe.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jihe.domain.Breach;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.policy.RuleCard;

/**
 * Holds back what rules found and could not know: that something is missing, or what it sums up to,
 * where some of it may stand in a place that was not read (检查目录, 通读).
 *
 * @param said what may be said
 * @param withheld why the rest may not
 */
record Withholding(List<Breach> said, List<CouldNotRun> withheld) {
  Withholding {
    said = List.copyOf(said);
    withheld = List.copyOf(withheld);
  }

  /**
   * @param cards the card of each breach
   * @param unfinished what a card must have read and has not, for a breach of it
   */
  static Withholding of(
      List<Breach> breaches,
      Function<String, RuleCard> cards,
      BiFunction<RuleCard, Breach, List<CouldNotRun>> unfinished) {
    List<Breach> said = new ArrayList<>(breaches.size());
    List<CouldNotRun> withheld = new ArrayList<>();
    for (Breach breach : breaches) {
      RuleCard card = cards.apply(breach.card());
      List<CouldNotRun> why = card.whole().isEmpty() ? List.of() : unfinished.apply(card, breach);
      if (why.isEmpty()) {
        said.add(breach);
      } else {
        withheld.addAll(why);
      }
    }
    return new Withholding(said, withheld);
  }
}
