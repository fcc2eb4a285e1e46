package org.jihe.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jihe.domain.Cancelled;
import org.jihe.domain.trial.Progress;

/** Does the same work for each of many things, several at a time, and keeps their order. */
public final class InParallel {
  private final Progress progress;
  private final int atOnce;

  /** On every processor. */
  public InParallel(Progress progress) {
    this(progress, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param atOnce for how many things at the same time, from 1
   */
  public InParallel(Progress progress, int atOnce) {
    this.progress = progress;
    this.atOnce = atOnce;
  }

  /**
   * The outcome for each, in their order.
   *
   * @throws Cancelled when the calling thread is interrupted; work that has not begun never will
   */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    progress.begins(things.size());
    ExecutorService pool = Executors.newFixedThreadPool(atOnce);
    try {
      List<Future<R>> pending = new ArrayList<>();
      things.forEach(thing -> pending.add(pool.submit(() -> done(work.apply(thing)))));
      List<R> done = new ArrayList<>();
      for (Future<R> one : pending) {
        done.add(one.get());
      }
      // What is done already is handed out to a thread that was interrupted, too.
      Cancelled.ifInterrupted();
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
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
