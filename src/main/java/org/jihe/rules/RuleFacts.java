package org.jihe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.drl.DrlRule;

/** What the DRL names: the cards that its rules insert breaches of, and the evidence they give. */
final class RuleFacts {
  private final List<DrlRule> rules = new ArrayList<>();
  private final Map<String, Set<String>> evidenceByCard = new LinkedHashMap<>();
  private final boolean complete;

  /**
   * @param complete whether that is all of the rulebook's DRL, none of it refused
   */
  RuleFacts(List<DrlFile> drl, boolean complete) {
    this.complete = complete;
    for (DrlFile file : drl) {
      rules.addAll(file.rules());
    }
    for (DrlRule rule : rules) {
      rule.evidence()
          .forEach(
              (card, names) ->
                  evidenceByCard.computeIfAbsent(card, id -> new LinkedHashSet<>()).addAll(names));
    }
  }

  boolean complete() {
    return complete;
  }

  List<DrlRule> rules() {
    return rules;
  }

  /** The cards that rules insert breaches of. */
  Set<String> cards() {
    return evidenceByCard.keySet();
  }

  /** The names of the evidence that every message of a card may quote. */
  Set<String> evidence(String card) {
    return evidenceByCard.getOrDefault(card, Set.of());
  }
}
