package org.jihe.cli;

/** How the outcome of fixtures is written. */
enum TestFormat {
  TEXT,
  JUNIT,
  HTML
}
