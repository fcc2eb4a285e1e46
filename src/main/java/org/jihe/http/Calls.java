package org.jihe.http;

import io.javalin.http.Context;
import java.util.Optional;
import org.jihe.workbench.Call;

/** The call that a request is. */
final class Calls {
  static final String ATTRIBUTE = "org.jihe.call";

  private Calls() {}

  static void keep(Context context, Call call) {
    context.attribute(ATTRIBUTE, call);
  }

  static Call of(Context context) {
    return Optional.<Call>ofNullable(context.attribute(ATTRIBUTE)).orElse(Call.NONE);
  }
}
