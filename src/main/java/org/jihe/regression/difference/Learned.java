package org.jihe.regression.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.RuleChange;

/**
 * What sorts of effects have been traced to, where every effect of a sort was traced to the same.
 *
 * @param causes by the effects' signature; none for a sort whose effects differ
 */
record Learned(Map<String, List<RuleChange>> causes) {

  static Learned from(Collection<List<Effect>> traced) {
    Map<String, List<RuleChange>> causes = new HashMap<>();
    for (List<Effect> effects : traced) {
      for (Effect effect : effects) {
        causes.merge(effect.signature(), effect.causes(), (a, b) -> a.equals(b) ? a : List.of());
      }
    }
    causes.values().removeIf(List::isEmpty);
    return new Learned(causes);
  }

  boolean knows(Effect effect) {
    return causes.containsKey(effect.signature());
  }

  Effect explain(Effect effect) {
    return effect.causedBy(causes.getOrDefault(effect.signature(), List.of()));
  }
}
