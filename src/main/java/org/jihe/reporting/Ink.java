package org.jihe.reporting;

import org.jihe.domain.Severity;
import org.jihe.domain.Verdict;

/**
 * Colour for a terminal. A word always says what the colour says.
 *
 * @param colour whether there is any
 */
record Ink(boolean colour) {
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  String bold(String text) {
    return in(BOLD, text);
  }

  String faint(String text) {
    return in(FAINT, text);
  }

  String alarm(String text) {
    return in(BOLD + ";" + RED, text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in(RED, text);
      case WARNING -> in(YELLOW, text);
      case INFO -> in(CYAN, text);
    };
  }

  String of(Verdict verdict, String text) {
    return switch (verdict) {
      case PASS -> in(GREEN, text);
      case REVIEW -> in(YELLOW, text);
      case RETURN -> in(RED, text);
    };
  }

  private String in(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
