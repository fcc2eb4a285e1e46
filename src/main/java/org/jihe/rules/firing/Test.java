package org.jihe.rules.firing;

/** A constraint on what a rule's variables hold. */
@FunctionalInterface
interface Test {
  boolean holds(Object[] bound) throws Exception;

  static boolean all(Test[] tests, Object[] bound) throws Exception {
    for (Test test : tests) {
      if (!test.holds(bound)) {
        return false;
      }
    }
    return true;
  }

  static boolean any(Test[] tests, Object[] bound) throws Exception {
    for (Test test : tests) {
      if (test.holds(bound)) {
        return true;
      }
    }
    return false;
  }
}
