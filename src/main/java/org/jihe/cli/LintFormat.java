package org.jihe.cli;

/** How defects and warnings of a rulebook are written. */
enum LintFormat {
  TEXT,
  JSON,
  SARIF
}
