package org.jihe.cli;

/** Exit codes. Of several the highest counts. */
final class Exit {
  /** Nothing at or above what the call is to fail on. */
  static final int CLEAN = 0;

  /** Something at or above it. */
  static final int FOUND = 1;

  /** Input or rules that cannot be read, output that cannot be written, or a wrong call. */
  static final int REFUSED = 2;

  /** We failed. */
  static final int FAILED = 70;

  private Exit() {}
}
