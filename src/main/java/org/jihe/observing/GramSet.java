package org.jihe.observing;

/** A set of hashed n-grams, in open addressing: none is boxed. */
final class GramSet {
  private static final long FREE = 0;

  private final long[] slots;
  private boolean holdsFree;

  GramSet(long[] grams) {
    slots = new long[Math.max(16, Integer.highestOneBit(grams.length * 2) * 2)];
    for (long gram : grams) {
      slots[slotOf(gram)] = gram;
      holdsFree |= gram == FREE;
    }
  }

  boolean contains(long gram) {
    return gram == FREE ? holdsFree : slots[slotOf(gram)] != FREE;
  }

  /** Share of {@code grams} that are in this set, from 0 to 1; 0 when there are none. */
  double share(long[] grams) {
    int shared = 0;
    for (long gram : grams) {
      shared += contains(gram) ? 1 : 0;
    }
    return grams.length == 0 ? 0 : (double) shared / grams.length;
  }

  /** Grams are hashed already: their high bits tell them apart. */
  private int slotOf(long gram) {
    int slot = (int) (gram >>> 32) & (slots.length - 1);
    while (slots[slot] != FREE && slots[slot] != gram) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
