package org.jihe.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jihe.domain.Cancelled;

/** A place among the requests, which must be given back. */
final class WorkPermit implements AutoCloseable {
  private static final String RETRY_AFTER = "Retry-After";

  /** How many requests' time going through every fixture may take. */
  private static final int LONG_WORK = 20;

  private final Workers workers;
  private final AtomicInteger holders = new AtomicInteger(1);
  private final AtomicBoolean stopped = new AtomicBoolean();
  private volatile Runnable leaving = () -> {};
  private volatile Future<?> current = CompletableFuture.completedFuture(null);
  private final Steps steps = new Steps();

  WorkPermit(Workers workers) {
    this.workers = workers;
  }

  /** How far the work has come. */
  Steps steps() {
    return steps;
  }

  /** Interrupts the work, which ends when it next asks; more work is refused. */
  void stop() {
    stopped.set(true);
    current.cancel(true);
  }

  boolean isStopped() {
    return stopped.get();
  }

  /** What is done once the request is over. */
  void onLeaving(Runnable act) {
    leaving = act;
  }

  /**
   * Does some work on a worker.
   *
   * @throws Problem when it takes too long, or was stopped; it then keeps the place until it ends
   */
  <T> T work(Callable<T> task) throws Exception {
    return work(task, workers.patience());
  }

  /**
   * Does work that goes through every fixture, which may take many times as long as a request.
   *
   * @throws Problem when it takes too long even so, or was stopped
   */
  <T> T longWork(Callable<T> task) throws Exception {
    return work(task, workers.patience().multipliedBy(LONG_WORK));
  }

  private <T> T work(Callable<T> task, Duration longest) throws Exception {
    holders.incrementAndGet();
    AtomicBoolean begun = new AtomicBoolean();
    AtomicBoolean left = new AtomicBoolean();
    Future<T> future =
        workers.submit(
            () -> {
              begun.set(true);
              try {
                return task.call();
              } finally {
                leave(left);
              }
            });
    current = future;
    if (stopped.get()) {
      future.cancel(true);
    }
    try {
      return await(future, longest);
    } finally {
      // Work that was given up before it began never will; other work leaves when it ends.
      if (!begun.get()) {
        leave(left);
      }
    }
  }

  private void leave(AtomicBoolean left) {
    if (left.compareAndSet(false, true)) {
      release();
    }
  }

  private <T> T await(Future<T> future, Duration longest) throws Exception {
    try {
      return future.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw Problem.of(
              ProblemKind.TOOK_TOO_LONG,
              "超过 " + longest.toSeconds() + " 秒；请减少一次提交的申报表，或稍后再试",
              "Longer than %d s; send fewer forms at a time, or try again later"
                  .formatted(longest.toSeconds()))
          .with(RETRY_AFTER, "5");
    } catch (CancellationException e) {
      throw cancelled();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Cancelled) {
        throw cancelled();
      }
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private Problem cancelled() {
    return stopped.get() ? Problem.of(ProblemKind.CANCELLED) : stopping();
  }

  private void release() {
    if (holders.decrementAndGet() == 0) {
      workers.release();
    }
  }

  @Override
  public void close() {
    leaving.run();
    release();
  }

  static Problem stopping() {
    return Problem.of(ProblemKind.STOPPING).with(RETRY_AFTER, "5");
  }
}
