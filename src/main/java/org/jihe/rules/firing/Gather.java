package org.jihe.rules.firing;

import java.io.Serializable;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * {@code accumulate}: sums up all that its pattern finds, and walks on once.
 *
 * @param each ends in {@link Add}
 */
record Gather(Step each, List<Sum> sums, Step next) implements Step {

  /**
   * A function and what it is given.
   *
   * @param state slot of what it has seen so far
   * @param result slot of its result
   */
  record Sum(AccumulateFunction<Serializable> function, Value value, int state, int result) {}

  /** What a function is given of each find. */
  @FunctionalInterface
  interface Value {
    Object of(Object[] bound) throws Exception;
  }

  /** Adds a find to the sums. */
  record Add(List<Sum> sums) implements Step {
    @Override
    public boolean walk(Facts facts, Object[] bound) throws Exception {
      for (Sum sum : sums) {
        sum.function().accumulate((Serializable) bound[sum.state()], sum.value().of(bound));
      }
      return false;
    }
  }

  @Override
  public boolean walk(Facts facts, Object[] bound) throws Exception {
    for (Sum sum : sums) {
      Serializable state = sum.function().createContext();
      sum.function().init(state);
      bound[sum.state()] = state;
    }
    each.walk(facts, bound);
    for (Sum sum : sums) {
      Object result = sum.function().getResult((Serializable) bound[sum.state()]);
      if (result == null) {
        return false;
      }
      bound[sum.result()] = result;
    }
    return next.walk(facts, bound);
  }
}
