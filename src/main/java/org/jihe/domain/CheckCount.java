package org.jihe.domain;

import java.util.List;

/**
 * What became of every check on one declaration.
 *
 * @param passed codes of those that ran and found nothing
 * @param fired codes of those that found something
 * @param notApplicable those with nothing to say here
 * @param couldNotRun those that wanted something that was not there
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

  /** All of them together. */
  public int total() {
    return passed.size() + fired.size() + notApplicable.size() + couldNotRun.size();
  }
}
