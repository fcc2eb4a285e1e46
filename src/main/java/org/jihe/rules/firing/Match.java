package org.jihe.rules.firing;

/**
 * A pattern that facts match: tries each of a type.
 *
 * @param sieve under which the facts that pass alone are kept; negative where that is not worth it,
 *     because the step is walked once
 */
record Match(int type, int sieve, Shape shape, Step next) implements Step {

  @Override
  public boolean walk(Facts facts, Object[] bound) throws Exception {
    boolean kept = sieve >= 0;
    Object[] tried =
        kept ? facts.sifted(sieve, type, shape.slot(), shape.alone(), bound) : facts.of(type);
    int count = kept ? tried.length : facts.count(type);
    for (int i = 0; i < count; i++) {
      facts.meter().step();
      bound[shape.slot()] = tried[i];
      if ((kept || Test.all(shape.alone(), bound))
          && shape.joins(bound)
          && next.walk(facts, bound)) {
        return true;
      }
    }
    return false;
  }
}
