package org.jihe.page;

import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jihe.domain.Refusal;
import org.jihe.http.HttpDoor;
import org.jihe.http.SettingsReader;
import org.jihe.workbench.FixedStore;
import org.jihe.workbench.RulebookStore;
import org.jihe.workbench.TestRulebook;

/** The service with its page, really listening. */
final class ServedPage {
  private ServedPage() {}

  static HttpDoor open(String... settings) throws Refusal {
    return open(FixedStore.of(TestRulebook.judge()), settings);
  }

  static HttpDoor open(RulebookStore shelf, String... settings) throws Refusal {
    Map<String, String> flags = new HashMap<>(Map.of("port", "0", "watch-seconds", "0"));
    for (String setting : settings) {
      flags.put(setting.split("=", 2)[0], setting.split("=", 2)[1]);
    }
    return HttpDoor.open(
        SettingsReader.read(flags, Map.of()),
        shelf,
        OutputStream.nullOutputStream(),
        Clock.systemUTC());
  }
}
