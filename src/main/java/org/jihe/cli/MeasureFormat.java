package org.jihe.cli;

/** How coverage and mutation are written. */
enum MeasureFormat {
  TEXT,
  JSON,
  HTML
}
