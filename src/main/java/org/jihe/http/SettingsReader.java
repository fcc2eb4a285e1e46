package org.jihe.http;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Refusal;

/** Reads settings: a flag outranks the environment, that outranks the file of settings. */
public final class SettingsReader {
  private static final int MEGABYTE = 1 << 20;
  private static final int DAY = 86_400;

  private final Map<String, String> flags;
  private final Map<String, String> environment;
  private final Map<String, String> file = new LinkedHashMap<>();
  private final List<Defect> defects = new ArrayList<>();

  private SettingsReader(Map<String, String> flags, Map<String, String> environment) {
    this.flags = flags;
    this.environment = environment;
  }

  /**
   * The settings that are given.
   *
   * @param flags by the settings' names, without dashes
   * @param environment of which {@code JIHE_…} counts
   * @throws Refusal with everything that is wrong with them
   */
  public static Settings read(Map<String, String> flags, Map<String, String> environment)
      throws Refusal {
    return new SettingsReader(flags, environment).read();
  }

  private Settings read() throws Refusal {
    readFile();
    int workers = number(Setting.MAX_WORKERS, 0, 1024);
    if (workers == 0) {
      workers = Runtime.getRuntime().availableProcessors();
    }
    int places = Math.max(workers, number(Setting.MAX_REQUESTS, 1, 10_000));
    Bounds bounds =
        new Bounds(
            number(Setting.MAX_BODY_MB, 1, 512) * MEGABYTE,
            number(Setting.MAX_DECLARATIONS, 1, 1_000_000),
            workers,
            places,
            seconds(Setting.REQUEST_SECONDS, 1),
            seconds(Setting.IDLE_SECONDS, 1));
    Settings settings =
        new Settings(
            value(Setting.HOST),
            number(Setting.PORT, 0, 65_535),
            basePath(),
            words(Setting.HOST_NAMES),
            path(Setting.RULES),
            path(Setting.FIXTURES),
            path(Setting.TOKENS),
            bounds,
            seconds(Setting.WATCH_SECONDS, 0),
            seconds(Setting.STOP_SECONDS, 0),
            path(Setting.DECISION_LOG),
            flag(Setting.DECISION_LOG_FORMS),
            origins());
    if (!defects.isEmpty()) {
      throw new Refusal(defects);
    }
    return settings;
  }

  private void readFile() {
    String name = flags.getOrDefault(Settings.FILE, environment.getOrDefault("JIHE_CONFIG", ""));
    if (name.isEmpty()) {
      return;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(name))) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      refuse(name, "设置文件无法读取", "请检查路径、权限和 UTF-8 编码");
    }
    for (String key : properties.stringPropertyNames().stream().sorted().toList()) {
      if (Setting.keys().contains(key)) {
        file.put(key, properties.getProperty(key, "").strip());
      } else {
        refuse(name, "没有这项设置：" + key, "可用 " + String.join("、", Setting.keys()));
      }
    }
  }

  private String value(Setting setting) {
    return Optional.ofNullable(flags.get(setting.key()))
        .or(() -> Optional.ofNullable(environment.get(setting.variable())))
        .or(() -> Optional.ofNullable(file.get(setting.key())))
        .orElse(setting.otherwise());
  }

  private int number(Setting setting, int least, int most) {
    String value = value(setting);
    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      refuse(setting.key(), "“" + value + "”不可用", "请写 " + least + "～" + most + " 之间的整数");
      return Integer.parseInt(setting.otherwise());
    }
    return number;
  }

  private List<String> words(Setting setting) {
    return Arrays.stream(value(setting).split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
  }

  private boolean flag(Setting setting) {
    String value = value(setting);
    if (!value.equals("yes") && !value.equals("no")) {
      refuse(setting.key(), "“" + value + "”不可用", "请写 yes 或 no");
    }
    return value.equals("yes");
  }

  private List<String> origins() {
    List<String> origins = words(Setting.CORS_ORIGINS);
    for (String origin : origins) {
      if (!origin.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
        refuse(
            Setting.CORS_ORIGINS.key(), "“" + origin + "”不可用", "请写 https://budget.example 这样的来源");
      }
    }
    return origins;
  }

  private Duration seconds(Setting setting, int least) {
    return Duration.ofSeconds(number(setting, least, DAY));
  }

  private Optional<Path> path(Setting setting) {
    String value = value(setting);
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
    } catch (InvalidPathException e) {
      refuse(setting.key(), "“" + value + "”不能用作文件名", "请检查路径");
      return Optional.empty();
    }
  }

  private String basePath() {
    String value = value(Setting.BASE_PATH);
    String bare = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    if (!bare.matches("(/[A-Za-z0-9._~-]+)*")) {
      refuse(Setting.BASE_PATH.key(), "“" + value + "”不可用", "请写 /jihe 这样的路径");
    }
    return bare;
  }

  private void refuse(String what, String message, String hint) {
    defects.add(new Defect(what, new Position.Nowhere(), message, hint));
  }
}
