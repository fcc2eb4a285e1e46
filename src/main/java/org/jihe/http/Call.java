package org.jihe.http;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * One request, for log and measurements.
 *
 * @param id its id: the caller's own, if it gave a decent one
 * @param caller the name of the caller's token; empty without one
 */
record Call(String id, String caller) {
  static final String ATTRIBUTE = "org.jihe.call";

  void keepIn(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  static Call of(Context context) {
    return Optional.<Call>ofNullable(context.attribute(ATTRIBUTE)).orElse(new Call("", ""));
  }
}
