package org.jihe.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for each of many things, on every processor, and keeps their order. */
public final class Workers {
  private final Progress progress;

  public Workers(Progress progress) {
    this.progress = progress;
  }

  /** The outcome for each, in their order. */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    progress.begins(things.size());
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<R>> pending = new ArrayList<>();
      things.forEach(thing -> pending.add(pool.submit(() -> done(work.apply(thing)))));
      List<R> done = new ArrayList<>();
      for (Future<R> one : pending) {
        done.add(one.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("work failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private <R> R done(R outcome) {
    progress.advances();
    return outcome;
  }
}
