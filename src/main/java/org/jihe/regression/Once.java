package org.jihe.regression;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes something when it is first asked for, and keeps it. */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private Optional<T> made = Optional.empty();

  public Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T thing = made.orElseGet(making);
    made = Optional.of(thing);
    return thing;
  }
}
