package org.jihe.rules.drl;

/** DRL that the fence does not let through. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String hint;

  /**
   * @param line counted from 1
   * @param message what stands there and is refused, in Chinese
   * @param hint what may be written instead, in Chinese
   */
  Refused(int line, String message, String hint) {
    super(message, null, false, false);
    this.line = line;
    this.hint = hint;
  }

  int line() {
    return line;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  String hint() {
    return hint;
  }
}
