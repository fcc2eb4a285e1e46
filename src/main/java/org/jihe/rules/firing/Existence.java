package org.jihe.rules.firing;

import java.util.List;

/**
 * {@code not} and {@code exists}: walks on when what it looks for is there, or is not.
 *
 * @param sought each is enough, and ends in {@link #FOUND}
 */
record Existence(boolean wanted, List<Step> sought, Step next) implements Step {
  /** The end of what is sought: one is enough. */
  static final Step FOUND = (facts, bound) -> true;

  @Override
  public boolean walk(Facts facts, Object[] bound) throws Exception {
    return found(facts, bound) == wanted && next.walk(facts, bound);
  }

  private boolean found(Facts facts, Object[] bound) throws Exception {
    for (int i = 0; i < sought.size(); i++) {
      if (sought.get(i).walk(facts, bound)) {
        return true;
      }
    }
    return false;
  }
}
