package org.jihe.rules.firing;

/**
 * Counts the work of firing rules: every fact that a rule tries is a step. The same rules stop at
 * the same point on the same facts, whatever the machine.
 */
final class Meter {
  /** Far more than any form needs, and less than a second's work. */
  static final int STEPS_OF_RULE = 1_000_000;

  static final int STEPS_OF_ALL = 3 * STEPS_OF_RULE;
  static final int FIRINGS_OF_RULE = 20_000;

  private int rule;
  private int steps;
  private int firings;
  private int stepsBefore;
  private int busiest;
  private int mostSteps;

  /** A rule did more than it may. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int rule;

    Exceeded(int rule) {
      super("rule " + rule + " works without end", null, false, false);
      this.rule = rule;
    }

    /** The rule's number, from 0. */
    int rule() {
      return rule;
    }
  }

  void begin(int next) {
    stepsBefore += steps;
    if (steps > mostSteps) {
      mostSteps = steps;
      busiest = rule;
    }
    rule = next;
    steps = 0;
    firings = 0;
  }

  /**
   * A fact is tried.
   *
   * @throws Exceeded when the rule, or all of them, have tried too many
   */
  void step() {
    if (++steps > STEPS_OF_RULE) {
      throw new Exceeded(rule);
    }
    if (stepsBefore + steps > STEPS_OF_ALL) {
      throw new Exceeded(steps > mostSteps ? rule : busiest);
    }
  }

  /**
   * The rule fires.
   *
   * @throws Exceeded when it has fired too often
   */
  void fired() {
    if (++firings > FIRINGS_OF_RULE) {
      throw new Exceeded(rule);
    }
  }
}
