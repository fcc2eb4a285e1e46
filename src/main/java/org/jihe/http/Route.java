package org.jihe.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * A route.
 *
 * @param path with parameters in braces
 * @param role what its callers must be allowed to do
 */
record Route(HandlerType method, String path, Role role, Handler handler) {

  /** Whether a path is one of those that this route has. */
  boolean leads(String asked) {
    return asked.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
  }
}
