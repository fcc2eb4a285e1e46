package org.jihe.reporting;

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
