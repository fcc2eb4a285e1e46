package org.jihe.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms a report can take. */
public enum ReportFormat {
  /** For a terminal. */
  TEXT,
  /** One object for one file, an array for several. */
  JSON,
  /** One line of JSON for each file. */
  NDJSON,
  /** One page that needs nothing beside it. */
  HTML,
  /** A workbook that lists the findings. */
  XLSX,
  /** SARIF 2.1.0, for programs that gather findings of many tools. */
  SARIF,
  /** JUnit's XML, for build servers. */
  JUNIT;

  /** The format as users name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that users call {@code label}, whatever its case. */
  public static Optional<ReportFormat> labelled(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(label)).findFirst();
  }

  /**
   * Whether reports written one after the other are the same bytes as all of them written at once,
   * so that each may leave as soon as it is made.
   */
  public boolean concatenates() {
    return this == TEXT || this == NDJSON;
  }

  /** Whether it has room for what is told beside a report ({@link Supplement}). */
  public boolean takesSupplements() {
    return this == TEXT || this == JSON || this == NDJSON || this == HTML;
  }
}
