package org.jihe.rules.drl;

import java.lang.reflect.Type;
import java.util.Optional;

/**
 * What an expression comes to.
 *
 * @param literal the text, where the expression is nothing but one
 */
record Value(Type type, Optional<String> literal) {
  static Value of(Type type) {
    return new Value(type, Optional.empty());
  }

  boolean is(Class<?> wanted) {
    return DrlTypes.raw(type) == wanted;
  }
}
