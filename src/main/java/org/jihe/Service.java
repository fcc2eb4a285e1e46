package org.jihe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jihe.cli.ServeOptions;
import org.jihe.cli.Serving;
import org.jihe.cli.Terminal;
import org.jihe.domain.Defect;
import org.jihe.http.HttpDoor;
import org.jihe.http.RulebookShelf;
import org.jihe.http.Setting;
import org.jihe.http.Settings;
import org.jihe.http.SettingsRefused;
import org.jihe.reporting.Wording;

/** Opens the door of the network and keeps it open until the program is told to stop. */
final class Service implements Serving {
  private static final int STOPPED = 0;
  private static final int REFUSED = 2;

  private final Terminal terminal;
  private final Rooms rooms;
  private final Map<String, String> environment;
  private final Clock clock;

  Service(Terminal terminal, Rooms rooms, Map<String, String> environment, Clock clock) {
    this.terminal = terminal;
    this.rooms = rooms;
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public List<String> options() {
    List<String> options = new ArrayList<>(Setting.keys());
    options.add(Settings.FILE);
    return options;
  }

  @Override
  public int serve(ServeOptions options) {
    try {
      Settings settings = Settings.of(options.given(), environment);
      RulebookShelf shelf = rooms.shelf(settings.rules(), settings.fixtures(), clock);
      HttpDoor door = HttpDoor.open(settings, shelf, terminal.err(), clock);
      Runtime.getRuntime().addShutdownHook(new Thread(door::close, "jihe-stop"));
      // Who started it on port 0 learns its address from here.
      say(terminal.out(), door.address());
      new CountDownLatch(1).await();
      return STOPPED;
    } catch (SettingsRefused e) {
      for (Defect defect : e.defects()) {
        say(terminal.err(), Wording.line(defect));
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
