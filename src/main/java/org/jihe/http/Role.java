package org.jihe.http;

import io.javalin.security.RouteRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller must be allowed to do for a route. */
enum Role implements RouteRole {
  /** Nothing: probes and what describes the service. */
  ANYONE,
  /** Have forms checked and see what is in force. */
  CHECK,
  /** Reload the rulebook and try changes out. */
  RULES,
  /** Change the rulebook. */
  PUBLISH;

  /** The name in the token file. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that name; none for {@link #ANYONE}, which nobody needs to be given. */
  static Optional<Role> labelled(String label) {
    return Arrays.stream(values())
        .filter(role -> role != ANYONE && role.label().equals(label))
        .findFirst();
  }
}
