package org.jihe.cli;

/** How a difference between rulebooks is written. */
enum DiffFormat {
  TEXT,
  JSON,
  HTML,
  /** A workbook; it goes to a file only. */
  XLSX
}
