package org.jihe.domain;

import java.util.List;

/**
 * What became of every check on one declaration.
 *
 * @param passed codes of those that ran and found nothing
 * @param fired codes of those that found something
 * @param notApplicable those with nothing to say here
 * @param couldNotRun what could not be looked at: of those that wanted something that was not
 *     there, one entry or several each; and of those that found something elsewhere, which are
 *     {@code fired}, the entries that say {@code partly}
 */
public record CheckCount(
    List<String> passed,
    List<String> fired,
    List<NotApplicable> notApplicable,
    List<CouldNotRun> couldNotRun) {
  public CheckCount {
    passed = List.copyOf(passed);
    fired = List.copyOf(fired);
    notApplicable = List.copyOf(notApplicable);
    couldNotRun = List.copyOf(couldNotRun);
  }

  /** How many checks could not run, each once; none that found something elsewhere. */
  public int stopped() {
    return (int)
        couldNotRun.stream().filter(c -> !c.partly()).map(CouldNotRun::check).distinct().count();
  }

  /** All checks together, each once. */
  public int total() {
    return passed.size() + fired.size() + notApplicable.size() + stopped();
  }
}
