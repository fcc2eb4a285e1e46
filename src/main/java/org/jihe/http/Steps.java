package org.jihe.http;

import java.util.LinkedHashMap;
import java.util.Map;
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

  /** {@code part} (from 1; 0 before the first), and in it {@code done} of {@code steps}. */
  synchronized Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("part", part);
    object.put("done", done);
    object.put("steps", all);
    return object;
  }
}
