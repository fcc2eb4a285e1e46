package org.jihe.checking;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Declaration;
import org.jihe.domain.Need;
import org.jihe.rules.RuleCard;

/** What a form has of all that checks may need, each told once. */
final class Supplies {
  private final Map<Need, Need.Supply> supplies = new EnumMap<>(Need.class);
  private final Set<String> dispensed;

  Supplies(Declaration declaration, Set<String> dispensed) {
    this.dispensed = dispensed;
    for (Need need : Need.values()) {
      supplies.put(need, need.supply(declaration));
    }
  }

  /** Why a card cannot be judged on the form: the first need that is not fully stated. */
  Optional<String> wanting(RuleCard card) {
    for (Need need : card.needs()) {
      Need.Supply supply = supplies.get(need);
      if (supply == Need.Supply.NOT_CARRIED) {
        return Optional.of("表中没有" + need.label());
      }
      if (supply == Need.Supply.WANTING) {
        return Optional.of(need.label() + "空白或无法读取");
      }
    }
    return Optional.empty();
  }

  /**
   * Why a card has nothing to say on the form: the first part that its layout does not carry, of
   * those it is about or of those it needs and the layout need not have.
   */
  Optional<String> beside(RuleCard card) {
    for (Need need : card.applies()) {
      if (supplies.get(need) == Need.Supply.NOT_CARRIED) {
        return Optional.of("表式没有" + need.label());
      }
    }
    for (Need need : card.needs()) {
      if (supplies.get(need) == Need.Supply.NOT_CARRIED && dispensed.contains(need.label())) {
        return Optional.of("表式没有" + need.label());
      }
    }
    return Optional.empty();
  }
}
