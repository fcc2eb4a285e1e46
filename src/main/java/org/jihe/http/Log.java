package org.jihe.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jihe.reporting.PlainJson;

/** What happens, one object of JSON a line. Never holds the text of a form. */
final class Log {
  private final OutputStream out;
  private final Clock clock;

  Log(OutputStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  private record Head(String at, String event) {}

  /** An event, and what is to be known of it: the members of these records. */
  void write(String event, Record... facts) {
    String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    byte[] bytes = PlainJson.line(new Head(at, event), PlainJson.Joined.of(facts));
    synchronized (out) {
      try {
        out.write(bytes);
        out.flush();
      } catch (IOException e) {
        // Nobody reads the log; answering requests matters more.
        return;
      }
    }
  }
}
