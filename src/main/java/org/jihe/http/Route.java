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

  /** Whether a path, without the service's own, leads here. */
  boolean leadsFrom(String asked) {
    String[] mine = path.split("/", -1);
    String[] theirs = asked.split("/", -1);
    if (mine.length != theirs.length) {
      return false;
    }
    for (int i = 0; i < mine.length; i++) {
      if (!mine[i].startsWith("{") && !mine[i].equals(theirs[i])) {
        return false;
      }
    }
    return true;
  }
}
