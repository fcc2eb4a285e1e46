package org.jihe.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does the work of requests, so many at a time. A request first takes a place; there are so many,
 * and who finds none is refused at once, so that no queue grows without end.
 */
final class Workers implements AutoCloseable {
  private static final String RETRY_AFTER = "Retry-After";

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

  /**
   * Takes a place.
   *
   * @throws Problem when there is none, or no more work is taken on
   */
  WorkPermit permit() {
    if (stopping.get()) {
      throw WorkPermit.stopping();
    }
    if (!places.tryAcquire()) {
      throw Problem.of(
              ProblemKind.FULL,
              "同时处理的请求已达 " + bounds.places() + " 个，请稍后再试",
              bounds.places() + " requests are under way; try again later")
          .with(RETRY_AFTER, "1");
    }
    return new WorkPermit(this);
  }

  /** How long reading a body may take, and how long checking it may take. */
  Duration patience() {
    return bounds.request();
  }

  <T> Future<T> submit(Callable<T> task) {
    return executor.submit(
        () -> {
          working.incrementAndGet();
          try {
            return task.call();
          } finally {
            working.decrementAndGet();
          }
        });
  }

  void release() {
    places.release();
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
