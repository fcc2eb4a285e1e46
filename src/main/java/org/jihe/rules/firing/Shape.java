package org.jihe.rules.firing;

/**
 * What a pattern asks of a fact, beside its type.
 *
 * @param slot of the variable that holds the fact
 * @param alone tests that look at nothing but the fact
 * @param early binders that the other tests need
 * @param joined tests that look at other variables too
 * @param late binders of what only later steps need
 */
@SuppressWarnings("ArrayRecordComponent") // walked for every fact, never compared
record Shape(int slot, Test[] alone, Binder[] early, Test[] joined, Binder[] late) {

  /** Whether the fact in its slot, which passes alone, passes; then all is bound. */
  boolean joins(Object[] bound) throws Exception {
    Binder.all(early, bound);
    if (!Test.all(joined, bound)) {
      return false;
    }
    Binder.all(late, bound);
    return true;
  }
}
