package org.jihe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jihe.cli.Terminal;
import org.jihe.domain.Defect;
import org.jihe.domain.Refusal;
import org.jihe.http.HttpDoor;
import org.jihe.http.Setting;
import org.jihe.http.Settings;
import org.jihe.http.SettingsReader;
import org.jihe.reporting.ReportWords;
import org.jihe.workbench.RulebookStore;
import org.jihe.workbench.Workbench;

/** Opens the door of the network and keeps it open until the program is told to stop. */
final class Service {
  private static final int STOPPED = 0;
  private static final int REFUSED = 2;

  private final Terminal terminal;
  private final Workbench bench;
  private final Map<String, String> environment;
  private final Clock clock;

  Service(Terminal terminal, Workbench bench, Map<String, String> environment, Clock clock) {
    this.terminal = terminal;
    this.bench = bench;
    this.environment = environment;
    this.clock = clock;
  }

  /** Its settings, as options of the command line without dashes. */
  static List<String> settings() {
    List<String> options = new ArrayList<>(Setting.keys());
    options.add(Settings.FILE);
    return options;
  }

  /**
   * Serves until the program is told to stop.
   *
   * @param given settings by option, without dashes: {@code port} to {@code 8080}
   * @return the exit code: 0 when it was stopped, 2 when it could not start, which has then been
   *     said
   */
  int serve(Map<String, String> given) {
    try {
      Settings settings = SettingsReader.read(given, environment);
      RulebookStore store = bench.store(settings.rules(), settings.fixtures(), clock);
      HttpDoor door = HttpDoor.open(settings, store, terminal.err(), clock);
      Runtime.getRuntime().addShutdownHook(new Thread(door::close, "jihe-stop"));
      // Who started it on port 0 learns its address from here.
      say(terminal.out(), door.address());
      new CountDownLatch(1).await();
      return STOPPED;
    } catch (Refusal e) {
      for (Defect defect : e.defects()) {
        say(terminal.err(), ReportWords.line(defect));
      }
      return REFUSED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return STOPPED;
    }
  }

  private static void say(OutputStream out, String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // The service runs whether or not anybody reads its address.
      return;
    }
  }
}
