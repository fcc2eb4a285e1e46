package org.jihe.rules.firing;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.Variable;

/** Where a rule's variables stand while it is walked. */
final class Slots {
  private final Map<String, Integer> byName = new HashMap<>();
  private int size;

  int of(Variable<?> variable) {
    return byName.computeIfAbsent(variable.getName(), name -> size++);
  }

  int[] of(Variable<?>[] variables) {
    int[] slots = new int[variables.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = of(variables[i]);
    }
    return slots;
  }

  /** One for something that no variable names. */
  int another() {
    return size++;
  }

  int size() {
    return size;
  }
}
