package org.jihe.domain;

import java.util.Locale;

/**
 * The file a filing was read from.
 *
 * @param name its name as it was given
 * @param kind what it was read as
 */
public record Source(String name, Kind kind) {

  /** The kinds of file that are read. */
  public enum Kind {
    DOCX,
    DOC,
    XLSX,
    XLS,
    TEXT,
    JSON,
    /** Nothing that is known. */
    UNKNOWN;

    /** The kind as reports name it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
