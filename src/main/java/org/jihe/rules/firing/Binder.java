package org.jihe.rules.firing;

/** Fills in a variable from others: {@code $n : number()}. */
@FunctionalInterface
interface Binder {
  void bind(Object[] bound) throws Exception;

  static void all(Binder[] binders, Object[] bound) throws Exception {
    for (Binder binder : binders) {
      binder.bind(bound);
    }
  }
}
