package org.jihe.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.RulebookEdition;

/** Headers of a request. */
final class Headers {
  private Headers() {}

  /** The header's value; empty when there is none. */
  static String of(Context context, String name) {
    return Optional.ofNullable(context.header(name)).orElse("");
  }

  /** Tags an answer with its rulebook; where the caller has it already, the answer is 304. */
  static boolean isFresh(Context context, RulebookEdition edition) {
    String tag = "\"" + edition.version() + "\"";
    context.header("ETag", tag).header("Cache-Control", "no-cache");
    boolean fresh = List.of(of(context, "If-None-Match").split("\\s*,\\s*", -1)).contains(tag);
    if (fresh) {
      context.status(304);
    }
    return fresh;
  }
}
