package org.jihe.rules.drl;

/**
 * Counts the work of a session's rules. A fact of every session: rules that join facts ask it at
 * every step. Not for use by several threads.
 */
public final class Meter {
  /** Far more than any form needs, and less than a second's work. */
  static final int STEPS_OF_RULE = 1_000_000;

  static final int STEPS_OF_SESSION = 3 * STEPS_OF_RULE;
  static final int FIRINGS_OF_RULE = 20_000;

  private final int[] steps;
  private final int[] firings;
  private int all;

  /**
   * @param rules how many rules there are
   */
  public Meter(int rules) {
    this.steps = new int[rules];
    this.firings = new int[rules];
  }

  /** A rule did more than it may. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int rule;

    Exceeded(int rule) {
      super("rule " + rule + " works without end", null, false, false);
      this.rule = rule;
    }

    /** The rule's number, from 0. */
    public int rule() {
      return rule;
    }
  }

  /**
   * A step of a join; always true.
   *
   * @throws Exceeded when the rule, or the session, has made too many
   */
  public boolean tick(int rule) {
    if (++steps[rule] > STEPS_OF_RULE) {
      throw new Exceeded(rule);
    }
    if (++all > STEPS_OF_SESSION) {
      throw new Exceeded(busiest());
    }
    return true;
  }

  /**
   * A rule fires.
   *
   * @throws Exceeded when it has fired too often
   */
  public void fired(int rule) {
    if (++firings[rule] > FIRINGS_OF_RULE) {
      throw new Exceeded(rule);
    }
  }

  private int busiest() {
    int busiest = 0;
    for (int rule = 1; rule < steps.length; rule++) {
      if (steps[rule] > steps[busiest]) {
        busiest = rule;
      }
    }
    return busiest;
  }
}
