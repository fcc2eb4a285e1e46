package org.jihe.cli;

import java.util.List;

/** Runs the service over HTTP. */
public interface Serving {

  /** The options it takes, without dashes, in the order in which help tells them. */
  List<String> options();

  /**
   * Serves until the program is told to stop.
   *
   * @return the exit code: 0 when it was stopped, 2 when it could not start, which has then been
   *     said
   */
  int serve(ServeOptions options);
}
