package org.jihe.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The settings by name, each with what holds when nobody says otherwise. */
public enum Setting {
  HOST("127.0.0.1"),
  PORT("8080"),
  BASE_PATH(""),
  HOST_NAMES(""),
  RULES(""),
  FIXTURES(""),
  TOKENS(""),
  MAX_BODY_MB("20"),
  MAX_DECLARATIONS("1000"),
  MAX_WORKERS("0"),
  MAX_REQUESTS("64"),
  REQUEST_SECONDS("30"),
  IDLE_SECONDS("30"),
  WATCH_SECONDS("2"),
  STOP_SECONDS("30"),
  DECISION_LOG(""),
  DECISION_LOG_FORMS("no"),
  CORS_ORIGINS("");

  private final String otherwise;

  Setting(String otherwise) {
    this.otherwise = otherwise;
  }

  /** As a flag, without dashes, and in a file: {@code max-body-mb}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In the environment: {@code JIHE_MAX_BODY_MB}. */
  String variable() {
    return "JIHE_" + name();
  }

  String otherwise() {
    return otherwise;
  }

  /** All names, in the order in which help tells them. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
