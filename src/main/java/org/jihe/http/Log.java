package org.jihe.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jihe.reporting.PlainJson;

/** What happens, one object of JSON a line. Never holds the text of a form. */
final class Log {
  private final OutputStream out;
  private final Clock clock;
  private final PlainJson json = new PlainJson();

  Log(OutputStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  void write(String event, Map<String, ?> facts) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("event", event);
    line.putAll(facts);
    byte[] bytes = json.line(line);
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
