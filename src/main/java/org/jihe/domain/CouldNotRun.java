package org.jihe.domain;

import java.util.Optional;

/**
 * A check that could not run on a declaration, or on one of its indicators. It is never "passed".
 *
 * @param check the check's code
 * @param reason why, in Chinese, one line
 * @param place where what it needs should stand, or may stand unread; empty when that is nowhere
 * @param indicator number of the one indicator that it could not judge, from 1; 0 when it concerns
 *     the form
 * @param partly whether the check found something elsewhere, and so counts as fired
 */
public record CouldNotRun(
    String check, String reason, Optional<Place> place, int indicator, boolean partly)
    implements Conclusion {
  public CouldNotRun {
    if (indicator < 0) {
      throw new IllegalArgumentException("indicators count from 1, not " + indicator);
    }
  }

  /** A check that could not run on the form, for a reason that has no place. */
  public CouldNotRun(String check, String reason) {
    this(check, reason, Optional.empty(), 0, false);
  }

  /** A check that could not run on the form, for what stands at {@code place}. */
  public CouldNotRun(String check, String reason, Place place) {
    this(check, reason, Optional.of(place), 0, false);
  }

  /** The same of a check that found something elsewhere. */
  public CouldNotRun besideFindings() {
    return new CouldNotRun(check, reason, place, indicator, true);
  }
}
