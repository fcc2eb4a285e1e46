package org.jihe.rules.policy;

import java.util.Set;

/**
 * A check, as it goes by rows.
 *
 * @param code its code
 * @param cards its cards' 编号
 * @param categories the categories of words that its rules look for
 */
public record CheckUse(String code, Set<String> cards, Set<String> categories) {
  public CheckUse {
    cards = Set.copyOf(cards);
    categories = Set.copyOf(categories);
  }
}
