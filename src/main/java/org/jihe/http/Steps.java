package org.jihe.http;

import org.jihe.domain.trial.Progress;

/** Counts how far long work has come, part after part. */
final class Steps implements Progress {
  private int part;
  private int done;
  private int all;

  @Override
  public synchronized void begins(int steps) {
    part++;
    done = 0;
    all = steps;
  }

  @Override
  public synchronized void advances() {
    done++;
  }

  /**
   * How far it has come.
   *
   * @param part from 1; 0 before the first
   * @param done of its steps
   */
  record Stand(int part, int done, int steps) {}

  synchronized Stand stand() {
    return new Stand(part, done, all);
  }
}
