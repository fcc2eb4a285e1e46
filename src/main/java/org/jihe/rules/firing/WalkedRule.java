package org.jihe.rules.firing;

/**
 * A rule that is ready to be walked.
 *
 * @param needs types of which there must be facts, or the rule says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // asked for every form, never compared
record WalkedRule(String name, int[] needs, Step first) {

  /** Whether there are facts of all types that it asks for. */
  boolean concerns(Facts facts) {
    for (int type : needs) {
      if (facts.count(type) == 0) {
        return false;
      }
    }
    return true;
  }
}
