package org.jihe.rules.decision;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Rules that may hold, by their order; collected in any, handed out in ascending, each once. */
final class Candidates {
  private int[] orders = new int[16];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int order) {
    if (size == orders.length) {
      orders = Arrays.copyOf(orders, size * 2);
    }
    orders[size++] = order;
  }

  void forEach(IntConsumer found) {
    Arrays.sort(orders, 0, size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || orders[i] != orders[i - 1]) {
        found.accept(orders[i]);
      }
    }
  }
}
