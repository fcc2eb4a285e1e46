package org.jihe.domain.trial;

/**
 * What became of a slip.
 *
 * @param slip the mistake
 * @param outcome whether anything noticed it
 * @param killer the first fixture that noticed it; empty when none did
 */
public record SlipResult(Slip slip, Outcome outcome, String killer) {

  /** Whether anything notices a slip. */
  public enum Outcome {
    /** A fixture says something else. */
    NOTICED,
    /** Every fixture says the same as before. */
    SURVIVED,
    /** The rulebook cannot be loaded with it. */
    REFUSED
  }
}
