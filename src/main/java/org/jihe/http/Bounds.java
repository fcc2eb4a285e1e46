package org.jihe.http;

import java.time.Duration;

/**
 * How much the service takes on; whatever goes beyond is refused with an honest answer.
 *
 * @param bodyBytes size of a body, and of one line of a stream of declarations
 * @param declarations forms in one filing
 * @param workers filings that are checked at the same time
 * @param places requests that are read, waiting or checked at the same time; the next is told to
 *     come back
 * @param request how long reading a body may take, and how long checking it may take; work that
 *     goes through every fixture may take longer
 * @param idle how long a connection may be silent
 */
public record Bounds(
    int bodyBytes, int declarations, int workers, int places, Duration request, Duration idle) {
  public Bounds {
    if (bodyBytes < 1 || declarations < 1 || workers < 1 || places < workers) {
      throw new IllegalArgumentException("bounds are positive, and every worker has a place");
    }
  }
}
