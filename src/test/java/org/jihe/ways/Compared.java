package org.jihe.ways;

/**
 * One thing that a person reads off a form, and what became of it.
 *
 * @param where the field, or the indicator and its part
 * @param expected what a person reads; empty where there is nothing
 * @param read what was read; empty where nothing was
 */
record Compared(String where, String expected, String read, Outcome outcome) {
  String line() {
    return "%s %s：应为“%s”，读作“%s”".formatted(outcome.label(), where, shown(expected), shown(read));
  }

  private static String shown(String text) {
    return text.replace("\n", "⏎");
  }
}
