package org.jihe.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a body may be. */
enum MediaType {
  JSON("application/json"),
  NDJSON("application/x-ndjson"),
  FORM_DATA("multipart/form-data"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Refused with the advice to save as {@link #DOCX}. */
  DOC("application/msword"),
  /** Refused with the advice to save as {@link #XLSX}. */
  XLS("application/vnd.ms-excel"),
  TEXT("text/plain");

  private final String label;

  MediaType(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The type that a Content-Type names, its parameters aside. */
  static Optional<MediaType> of(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(known -> known.label.equals(type)).findFirst();
  }
}
