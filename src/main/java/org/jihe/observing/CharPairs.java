package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;

/** A set of pairs of neighbouring characters, in open addressing: no pair is boxed or cut out. */
final class CharPairs {
  private static final int FREE = 0;
  private static final int FACTOR = 0x9E3779B9;

  private int[] slots = new int[32];
  private int size;

  /** Adds a pair; its first character is not U+0000. */
  void add(char first, char second) {
    if ((size + 1) * 2 > slots.length) {
      grow();
    }
    int pair = (first << 16) | second;
    int slot = slotOf(pair);
    if (slots[slot] == FREE) {
      slots[slot] = pair;
      size++;
    }
  }

  void addAll(CharPairs others) {
    for (int pair : others.slots) {
      if (pair != FREE) {
        add((char) (pair >>> 16), (char) pair);
      }
    }
  }

  boolean contains(char first, char second) {
    return slots[slotOf((first << 16) | second)] != FREE;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** How many pairs are in both sets. */
  int sharedWith(CharPairs others) {
    int shared = 0;
    for (int pair : slots) {
      if (pair != FREE && others.slots[others.slotOf(pair)] != FREE) {
        shared++;
      }
    }
    return shared;
  }

  /** The pairs as texts of two characters, in no particular order. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int pair : slots) {
      if (pair != FREE) {
        texts.add(String.valueOf(new char[] {(char) (pair >>> 16), (char) pair}));
      }
    }
    return texts;
  }

  /** The single characters in the pairs, each beside itself. */
  CharPairs letters() {
    CharPairs letters = new CharPairs();
    for (int pair : slots) {
      if (pair != FREE) {
        letters.add((char) (pair >>> 16), (char) (pair >>> 16));
        letters.add((char) pair, (char) pair);
      }
    }
    return letters;
  }

  private int slotOf(int pair) {
    int slot = ((pair * FACTOR) >>> 8) & (slots.length - 1);
    while (slots[slot] != FREE && slots[slot] != pair) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    for (int pair : old) {
      if (pair != FREE) {
        slots[slotOf(pair)] = pair;
      }
    }
  }
}
