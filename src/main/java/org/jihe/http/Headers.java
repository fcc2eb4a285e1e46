package org.jihe.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Headers of a request. */
final class Headers {
  private Headers() {}

  /** The header's value; empty when there is none. */
  static String of(Context context, String name) {
    return Optional.ofNullable(context.header(name)).orElse("");
  }
}
