package org.jihe.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jihe.domain.GivenUp;

/**
 * Does the work of requests, so many at a time. A request first takes a place; there are so many,
 * and who finds none is refused at once, so that no queue grows without end.
 */
final class Workers implements AutoCloseable {
  private static final String RETRY_AFTER = "Retry-After";

  /** How many requests' time going through every fixture may take. */
  private static final int LONG_WORK = 20;

  private final Bounds bounds;
  private final Semaphore places;
  private final ExecutorService executor;
  private final AtomicInteger working = new AtomicInteger();
  private final AtomicBoolean stopping = new AtomicBoolean();

  Workers(Bounds bounds) {
    this.bounds = bounds;
    this.places = new Semaphore(bounds.places());
    AtomicInteger number = new AtomicInteger();
    this.executor =
        Executors.newFixedThreadPool(
            bounds.workers(), task -> new Thread(task, "jihe-worker-" + number.incrementAndGet()));
  }

  /** A place among the requests, which must be given back. */
  final class Seat implements AutoCloseable {
    private final AtomicInteger holders = new AtomicInteger(1);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile Runnable leaving = () -> {};
    private volatile Future<?> current = CompletableFuture.completedFuture(null);
    private final Steps steps = new Steps();

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
      return work(task, bounds.request());
    }

    /**
     * Does work that goes through every fixture, which may take many times as long as a request.
     *
     * @throws Problem when it takes too long even so, or was stopped
     */
    <T> T longWork(Callable<T> task) throws Exception {
      return work(task, bounds.request().multipliedBy(LONG_WORK));
    }

    private <T> T work(Callable<T> task, Duration longest) throws Exception {
      holders.incrementAndGet();
      AtomicBoolean begun = new AtomicBoolean();
      AtomicBoolean left = new AtomicBoolean();
      Future<T> future =
          executor.submit(
              () -> {
                begun.set(true);
                working.incrementAndGet();
                try {
                  return task.call();
                } finally {
                  working.decrementAndGet();
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
        throw givenUp();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof GivenUp) {
          throw givenUp();
        }
        if (e.getCause() instanceof Exception cause) {
          throw cause;
        }
        throw e;
      }
    }

    private Problem givenUp() {
      return stopped.get() ? Problem.of(ProblemKind.CANCELLED) : stopping();
    }

    private void release() {
      if (holders.decrementAndGet() == 0) {
        places.release();
      }
    }

    @Override
    public void close() {
      leaving.run();
      release();
    }
  }

  /**
   * Takes a place.
   *
   * @throws Problem when there is none, or no more work is taken on
   */
  Seat seat() {
    if (stopping.get()) {
      throw stopping();
    }
    if (!places.tryAcquire()) {
      throw Problem.of(
              ProblemKind.FULL,
              "同时处理的请求已达 " + bounds.places() + " 个，请稍后再试",
              bounds.places() + " requests are under way; try again later")
          .with(RETRY_AFTER, "1");
    }
    return new Seat();
  }

  private static Problem stopping() {
    return Problem.of(ProblemKind.STOPPING).with(RETRY_AFTER, "5");
  }

  boolean isStopping() {
    return stopping.get();
  }

  /** Requests that hold a place. */
  int taken() {
    return bounds.places() - places.availablePermits();
  }

  /** Filings being checked. */
  int working() {
    return working.get();
  }

  /** Takes on no more, and waits until what is under way is done or the time is over. */
  boolean drain(Duration time) throws InterruptedException {
    stopping.set(true);
    return places.tryAcquire(bounds.places(), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
