package org.jihe.cli;

import java.util.Map;

/**
 * What a call says of how to serve.
 *
 * @param given values by option, without dashes: {@code port} to {@code 8080}
 */
public record ServeOptions(Map<String, String> given) {
  public ServeOptions {
    given = Map.copyOf(given);
  }
}
